/** Charts as files: SVG, PNG and CSV. */
@NullMarked
package vn.liem.monitoring.chart.door;

import org.jspecify.annotations.NullMarked;
