/** Nhật ký truy cập: what is kept of who looked at what. Pure; it knows keys, codes and counts, and no text that anybody typed. */
@NullMarked
package vn.liem.security.looking;

import org.jspecify.annotations.NullMarked;
