/** Decisions that wait for a second signature (chờ chữ ký thứ hai): that the body which proposed one is told. */
@NullMarked
package vn.liem.notification.signature;

import org.jspecify.annotations.NullMarked;
