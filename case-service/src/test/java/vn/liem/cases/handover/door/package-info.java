/** Hand-overs of sources and cases over HTTP. */
@NullMarked
package vn.liem.cases.handover.door;

import org.jspecify.annotations.NullMarked;
