/** The list behind a figure over HTTP: every number of the first page opens it. */
@NullMarked
package vn.liem.monitoring.behind.door;

import org.jspecify.annotations.NullMarked;
