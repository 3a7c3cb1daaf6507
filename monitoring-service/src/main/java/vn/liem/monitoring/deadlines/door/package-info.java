/** The page of running time limits. */
@NullMarked
package vn.liem.monitoring.deadlines.door;

import org.jspecify.annotations.NullMarked;
