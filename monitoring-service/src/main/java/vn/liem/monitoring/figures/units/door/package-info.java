/** The comparison of units over HTTP. */
@NullMarked
package vn.liem.monitoring.figures.units.door;

import org.jspecify.annotations.NullMarked;
