/** What follows for the owner from what is told of a directive. */
@NullMarked
package vn.liem.notification.directive.policy;

import org.jspecify.annotations.NullMarked;
