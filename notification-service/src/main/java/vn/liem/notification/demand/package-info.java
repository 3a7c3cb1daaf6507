/** Demands that a body replace its officer (yêu cầu thay đổi người tiến hành tố tụng): that the body is told. */
@NullMarked
package vn.liem.notification.demand;

import org.jspecify.annotations.NullMarked;
