/** The first page over HTTP. */
@NullMarked
package vn.liem.monitoring.home.door;

import org.jspecify.annotations.NullMarked;
