/** The page of power control over HTTP. */
@NullMarked
package vn.liem.monitoring.control.door;

import org.jspecify.annotations.NullMarked;
