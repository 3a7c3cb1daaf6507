@NullMarked
package vn.liem.investigation.investigation;

import org.jspecify.annotations.NullMarked;
