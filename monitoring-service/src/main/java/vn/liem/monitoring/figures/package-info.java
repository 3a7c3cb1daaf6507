/** The figures of a report, each defined once: {@link vn.liem.monitoring.figures.Definitions} lists them all. */
@NullMarked
package vn.liem.monitoring.figures;

import org.jspecify.annotations.NullMarked;
