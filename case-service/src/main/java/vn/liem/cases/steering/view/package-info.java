/** What is on the committee's list. */
@NullMarked
package vn.liem.cases.steering.view;

import org.jspecify.annotations.NullMarked;
