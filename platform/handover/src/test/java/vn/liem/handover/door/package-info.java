/** The doors in a service that hosts two bodies, over HTTP. */
@NullMarked
package vn.liem.handover.door;

import org.jspecify.annotations.NullMarked;
