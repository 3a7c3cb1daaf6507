/** What a new calendar or a new text of the law does to the clocks that still run. */
@NullMarked
package vn.liem.procedure.recount;

import org.jspecify.annotations.NullMarked;
