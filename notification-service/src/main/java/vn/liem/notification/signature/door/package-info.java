/** The door of decisions that wait for a second signature. */
@NullMarked
package vn.liem.notification.signature.door;

import org.jspecify.annotations.NullMarked;
