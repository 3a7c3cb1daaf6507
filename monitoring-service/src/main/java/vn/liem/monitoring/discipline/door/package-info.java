/** The list of discipline over HTTP. */
@NullMarked
package vn.liem.monitoring.discipline.door;

import org.jspecify.annotations.NullMarked;
