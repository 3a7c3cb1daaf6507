/**
 * Changes copies of a log as somebody with every password of it can, and asks the check of {@code ./liem verify} whether
 * it notices, and where.
 */
@NullMarked
package vn.liem.verify.tamper;

import org.jspecify.annotations.NullMarked;
