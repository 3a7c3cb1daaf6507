/** That decisions were sent to whom the law wants them sent (gửi quyết định), as the bodies that took them record it. */
@NullMarked
package vn.liem.control.sending;

import org.jspecify.annotations.NullMarked;
