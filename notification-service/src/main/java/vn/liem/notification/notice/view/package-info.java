/** Which notices a body has, and what became of each. */
@NullMarked
package vn.liem.notification.notice.view;

import org.jspecify.annotations.NullMarked;
