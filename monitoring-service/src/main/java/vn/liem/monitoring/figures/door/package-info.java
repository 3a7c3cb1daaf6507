/** Figures over REST. */
@NullMarked
package vn.liem.monitoring.figures.door;

import org.jspecify.annotations.NullMarked;
