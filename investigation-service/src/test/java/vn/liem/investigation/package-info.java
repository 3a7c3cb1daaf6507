@NullMarked
package vn.liem.investigation;

import org.jspecify.annotations.NullMarked;
