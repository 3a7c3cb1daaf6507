/** A notice to a body (thông báo): who has read it, and that the body has acknowledged it. */
@NullMarked
package vn.liem.notification.notice;

import org.jspecify.annotations.NullMarked;
