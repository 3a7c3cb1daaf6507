/** The timeline of a case over HTTP. */
@NullMarked
package vn.liem.monitoring.timeline.door;

import org.jspecify.annotations.NullMarked;
