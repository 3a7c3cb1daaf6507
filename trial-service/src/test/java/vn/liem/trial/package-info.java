@NullMarked
package vn.liem.trial;

import org.jspecify.annotations.NullMarked;
