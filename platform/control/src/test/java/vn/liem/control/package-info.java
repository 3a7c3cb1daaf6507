@NullMarked
package vn.liem.control;

import org.jspecify.annotations.NullMarked;
