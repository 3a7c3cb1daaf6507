@NullMarked
package vn.liem.investigation.investigation.door;

import org.jspecify.annotations.NullMarked;
