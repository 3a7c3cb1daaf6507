/** The pages of meetings, over the REST of case-service. */
@NullMarked
package vn.liem.monitoring.meetings.door;

import org.jspecify.annotations.NullMarked;
