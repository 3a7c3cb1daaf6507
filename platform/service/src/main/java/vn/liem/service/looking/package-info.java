/**
 * Nhật ký truy cập: the log of looking, written for every door at once, and its search. No setting switches it off, and the
 * service's role at the database can only add to it.
 */
@NullMarked
package vn.liem.service.looking;

import org.jspecify.annotations.NullMarked;
