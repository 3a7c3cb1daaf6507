/** What the doors of hand-overs need of this service, and hand-overs that registers tell of. */
@NullMarked
package vn.liem.cases.handover.door;

import org.jspecify.annotations.NullMarked;
