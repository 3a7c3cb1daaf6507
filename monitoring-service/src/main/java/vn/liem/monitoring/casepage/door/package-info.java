/** The page of one case over HTTP. */
@NullMarked
package vn.liem.monitoring.casepage.door;

import org.jspecify.annotations.NullMarked;
