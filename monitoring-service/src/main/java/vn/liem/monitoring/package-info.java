/**
 * Looking at everything and deciding nothing: {@code fact} keeps what the other services tell, {@code figures} counts it
 * for reports.
 */
@NullMarked
package vn.liem.monitoring;

import org.jspecify.annotations.NullMarked;
