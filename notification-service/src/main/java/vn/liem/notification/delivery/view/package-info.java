/** Which subscriptions stand. */
@NullMarked
package vn.liem.notification.delivery.view;

import org.jspecify.annotations.NullMarked;
