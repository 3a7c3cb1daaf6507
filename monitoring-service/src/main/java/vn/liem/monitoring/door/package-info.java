/** What the service keeps of the other services' logs, for its views. */
@NullMarked
package vn.liem.monitoring.door;

import org.jspecify.annotations.NullMarked;
