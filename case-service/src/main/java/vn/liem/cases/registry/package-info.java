/** The case registry (sổ thụ lý): a matter or case gets its number, is instituted, separated, joined. */
@NullMarked
package vn.liem.cases.registry;

import org.jspecify.annotations.NullMarked;
