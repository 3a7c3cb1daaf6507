@NullMarked
package vn.liem.investigation.measure;

import org.jspecify.annotations.NullMarked;
