/** What follows from demands that an officer be replaced. */
@NullMarked
package vn.liem.notification.demand.policy;

import org.jspecify.annotations.NullMarked;
