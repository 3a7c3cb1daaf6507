/** The examples of what pages are made of. */
@NullMarked
package vn.liem.monitoring.design;

import org.jspecify.annotations.NullMarked;
