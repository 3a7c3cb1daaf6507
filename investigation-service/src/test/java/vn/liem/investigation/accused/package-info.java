@NullMarked
package vn.liem.investigation.accused;

import org.jspecify.annotations.NullMarked;
