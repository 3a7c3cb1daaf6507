/** Units side by side: what the committee measures, for each of them. */
@NullMarked
package vn.liem.monitoring.figures.units;

import org.jspecify.annotations.NullMarked;
