/** What others tell, and what of it is noted at the clocks of its subject. */
@NullMarked
package vn.liem.notification.clock.policy;

import org.jspecify.annotations.NullMarked;
