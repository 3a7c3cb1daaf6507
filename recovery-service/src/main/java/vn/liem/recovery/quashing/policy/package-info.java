/** What decisions on judgments lead to here. */
@NullMarked
package vn.liem.recovery.quashing.policy;

import org.jspecify.annotations.NullMarked;
