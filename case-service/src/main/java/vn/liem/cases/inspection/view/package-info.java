/** Which inspections there are, and where they stand. */
@NullMarked
package vn.liem.cases.inspection.view;

import org.jspecify.annotations.NullMarked;
