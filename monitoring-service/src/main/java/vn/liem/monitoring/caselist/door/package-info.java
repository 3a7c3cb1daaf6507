/** The list of matters and cases over HTTP. */
@NullMarked
package vn.liem.monitoring.caselist.door;

import org.jspecify.annotations.NullMarked;
