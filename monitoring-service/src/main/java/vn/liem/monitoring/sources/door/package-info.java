/** The list of information sources over HTTP. */
@NullMarked
package vn.liem.monitoring.sources.door;

import org.jspecify.annotations.NullMarked;
