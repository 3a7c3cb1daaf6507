@NullMarked
package vn.liem.investigation.prosecution;

import org.jspecify.annotations.NullMarked;
