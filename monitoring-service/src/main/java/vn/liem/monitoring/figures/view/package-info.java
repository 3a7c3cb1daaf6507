/** The periodic reports as they are looked up. */
@NullMarked
package vn.liem.monitoring.figures.view;

import org.jspecify.annotations.NullMarked;
