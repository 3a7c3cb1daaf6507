/** Directives (kết luận, kiến nghị, chỉ đạo): that their owner is told of the issue, of each urging, and that one is not done. */
@NullMarked
package vn.liem.notification.directive;

import org.jspecify.annotations.NullMarked;
