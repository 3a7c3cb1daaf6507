/** What follows from gaps that case-service has found. */
@NullMarked
package vn.liem.notification.discipline.policy;

import org.jspecify.annotations.NullMarked;
