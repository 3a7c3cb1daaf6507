/** The door of outcomes. */
@NullMarked
package vn.liem.notification.outcome.door;

import org.jspecify.annotations.NullMarked;
