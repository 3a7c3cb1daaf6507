/** The page that shows every component. */
@NullMarked
package vn.liem.monitoring.design.door;

import org.jspecify.annotations.NullMarked;
