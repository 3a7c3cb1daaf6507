/** The pages of the report workshop, over the REST of periodic reports. */
@NullMarked
package vn.liem.monitoring.reports.door;

import org.jspecify.annotations.NullMarked;
