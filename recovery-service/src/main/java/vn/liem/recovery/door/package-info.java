/** What the service keeps of case-service's log, and the bodies that it knows by it. */
@NullMarked
package vn.liem.recovery.door;

import org.jspecify.annotations.NullMarked;
