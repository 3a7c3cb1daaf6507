/** The door of the directory of bodies. */
@NullMarked
package vn.liem.cases.unit.door;

import org.jspecify.annotations.NullMarked;
