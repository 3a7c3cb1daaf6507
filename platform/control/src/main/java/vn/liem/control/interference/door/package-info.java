/** Where what is said of it comes in, and who may read it. */
@NullMarked
package vn.liem.control.interference.door;

import org.jspecify.annotations.NullMarked;
