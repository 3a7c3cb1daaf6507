@NullMarked
package vn.liem.control.sending;

import org.jspecify.annotations.NullMarked;
