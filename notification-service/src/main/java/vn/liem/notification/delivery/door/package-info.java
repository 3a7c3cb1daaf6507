/** Making, sending and listing deliveries; registering webhooks and mailboxes. */
@NullMarked
package vn.liem.notification.delivery.door;

import org.jspecify.annotations.NullMarked;
