/**
 * What goes out to agencies: subscriptions to webhooks (đăng ký nhận thông báo tự động) and their deliveries, and the daily mail
 * to a body. Nothing that goes out says what a case is about.
 */
@NullMarked
package vn.liem.notification.delivery;

import org.jspecify.annotations.NullMarked;
