/** What is shown of matters of discipline. */
@NullMarked
package vn.liem.cases.discipline.view;

import org.jspecify.annotations.NullMarked;
