/** How days are counted: the calendar, the rules, and a count that explains itself. */
@NullMarked
package vn.liem.procedure.counting;

import org.jspecify.annotations.NullMarked;
