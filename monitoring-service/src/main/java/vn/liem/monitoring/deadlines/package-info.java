/** Running time limits of all cases and sources (thời hạn đang tính), by urgency. */
@NullMarked
package vn.liem.monitoring.deadlines;

import org.jspecify.annotations.NullMarked;
