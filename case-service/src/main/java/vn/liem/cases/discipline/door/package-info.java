/** The door of discipline. */
@NullMarked
package vn.liem.cases.discipline.door;

import org.jspecify.annotations.NullMarked;
