/** The door of supervision. */
@NullMarked
package vn.liem.cases.steering.door;

import org.jspecify.annotations.NullMarked;
