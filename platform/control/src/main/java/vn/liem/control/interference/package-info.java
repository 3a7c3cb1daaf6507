/** Unlawful interference with proceedings (can thiệp trái pháp luật): reported, checked, handled. */
@NullMarked
package vn.liem.control.interference;

import org.jspecify.annotations.NullMarked;
