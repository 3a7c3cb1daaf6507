/** What an import would do: rows refused, rows kept waiting, and the acts in legal order, decided on everything at once. */
@NullMarked
package vn.liem.registers.plan;

import org.jspecify.annotations.NullMarked;
