/** Joinder of cases (nhập vụ án): which case goes on in which. */
@NullMarked
package vn.liem.investigation.joinder;

import org.jspecify.annotations.NullMarked;
