/** The recovery of assets over HTTP. */
@NullMarked
package vn.liem.monitoring.recovery.door;

import org.jspecify.annotations.NullMarked;
