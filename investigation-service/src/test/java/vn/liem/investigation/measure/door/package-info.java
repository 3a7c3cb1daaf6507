@NullMarked
package vn.liem.investigation.measure.door;

import org.jspecify.annotations.NullMarked;
