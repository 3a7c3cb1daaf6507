/** The search over HTTP. */
@NullMarked
package vn.liem.monitoring.search.door;

import org.jspecify.annotations.NullMarked;
