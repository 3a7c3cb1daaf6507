/** Which bodies there are, and what lies under which. */
@NullMarked
package vn.liem.cases.unit.view;

import org.jspecify.annotations.NullMarked;
