@NullMarked
package vn.liem.investigation.control.door;

import org.jspecify.annotations.NullMarked;
