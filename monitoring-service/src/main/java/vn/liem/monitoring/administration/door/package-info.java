/** The page of administration over HTTP. */
@NullMarked
package vn.liem.monitoring.administration.door;

import org.jspecify.annotations.NullMarked;
