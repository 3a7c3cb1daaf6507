/** The doors of supervision and of directives. */
@NullMarked
package vn.liem.cases.steering.door;

import org.jspecify.annotations.NullMarked;
