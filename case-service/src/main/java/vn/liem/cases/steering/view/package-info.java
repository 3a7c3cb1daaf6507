/** What is on the committee's list, and the directives with an owner. */
@NullMarked
package vn.liem.cases.steering.view;

import org.jspecify.annotations.NullMarked;
