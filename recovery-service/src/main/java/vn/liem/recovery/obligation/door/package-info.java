/** The door of obligations. */
@NullMarked
package vn.liem.recovery.obligation.door;

import org.jspecify.annotations.NullMarked;
