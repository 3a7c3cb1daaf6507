/** The list behind a figure. */
@NullMarked
package vn.liem.monitoring.behind;

import org.jspecify.annotations.NullMarked;
