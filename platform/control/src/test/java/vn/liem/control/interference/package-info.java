@NullMarked
package vn.liem.control.interference;

import org.jspecify.annotations.NullMarked;
