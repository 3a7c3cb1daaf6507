/** What is heard of directives, for the inbox of their owner. */
@NullMarked
package vn.liem.notification.directive.door;

import org.jspecify.annotations.NullMarked;
