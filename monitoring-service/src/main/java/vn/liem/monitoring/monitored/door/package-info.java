/** The monitoring list over HTTP. */
@NullMarked
package vn.liem.monitoring.monitored.door;

import org.jspecify.annotations.NullMarked;
