/** Meetings of the committee: prepared, held, concluded, and what of that becomes directives. */
@NullMarked
package vn.liem.monitoring.meetings;

import org.jspecify.annotations.NullMarked;
