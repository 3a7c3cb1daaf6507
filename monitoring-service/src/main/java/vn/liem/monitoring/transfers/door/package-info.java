/** The list of hand-overs over HTTP. */
@NullMarked
package vn.liem.monitoring.transfers.door;

import org.jspecify.annotations.NullMarked;
