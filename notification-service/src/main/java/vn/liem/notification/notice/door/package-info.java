/** The inbox of officers and bodies over REST. */
@NullMarked
package vn.liem.notification.notice.door;

import org.jspecify.annotations.NullMarked;
