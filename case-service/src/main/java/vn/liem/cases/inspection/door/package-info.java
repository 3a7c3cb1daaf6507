/** The door of inspections. */
@NullMarked
package vn.liem.cases.inspection.door;

import org.jspecify.annotations.NullMarked;
