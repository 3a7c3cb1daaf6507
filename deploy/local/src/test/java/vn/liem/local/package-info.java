@NullMarked
package vn.liem.local;

import org.jspecify.annotations.NullMarked;
