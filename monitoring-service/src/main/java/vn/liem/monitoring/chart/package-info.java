/** Charts as numbers, and as lines and areas that are the same on every screen and in every file. */
@NullMarked
package vn.liem.monitoring.chart;

import org.jspecify.annotations.NullMarked;
