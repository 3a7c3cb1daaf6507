@NullMarked
package vn.liem.control.officer;

import org.jspecify.annotations.NullMarked;
