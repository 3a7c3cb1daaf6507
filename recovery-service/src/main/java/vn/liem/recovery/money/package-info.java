/** Money as every feature of this service counts it. */
@NullMarked
package vn.liem.recovery.money;

import org.jspecify.annotations.NullMarked;
