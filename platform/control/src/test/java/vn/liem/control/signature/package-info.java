@NullMarked
package vn.liem.control.signature;

import org.jspecify.annotations.NullMarked;
