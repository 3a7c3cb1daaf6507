/** What is read of sources and inspections, and what of it concerns outcomes. */
@NullMarked
package vn.liem.notification.outcome.policy;

import org.jspecify.annotations.NullMarked;
