/** Writes the journey of a case as a page, from the same rows that the machine and the clocks run on. */
@NullMarked
package vn.liem.procedure.page;

import org.jspecify.annotations.NullMarked;
