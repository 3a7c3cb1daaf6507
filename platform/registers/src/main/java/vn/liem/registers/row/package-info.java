/** The fifteen registers as types: one record for a row of each, and beside it the one place that says what its columns are. */
@NullMarked
package vn.liem.registers.row;

import org.jspecify.annotations.NullMarked;
