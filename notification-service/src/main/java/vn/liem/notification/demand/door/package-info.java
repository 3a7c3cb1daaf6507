/** The door of demands that an officer be replaced. */
@NullMarked
package vn.liem.notification.demand.door;

import org.jspecify.annotations.NullMarked;
