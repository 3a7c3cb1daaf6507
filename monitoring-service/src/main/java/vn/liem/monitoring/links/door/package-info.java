/** People and links over HTTP. */
@NullMarked
package vn.liem.monitoring.links.door;

import org.jspecify.annotations.NullMarked;
