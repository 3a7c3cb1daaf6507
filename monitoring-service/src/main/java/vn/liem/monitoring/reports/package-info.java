/** The report workshop: periodic reports drafted, looked at beside earlier ones, remarked on and signed by hand. */
@NullMarked
package vn.liem.monitoring.reports;

import org.jspecify.annotations.NullMarked;
