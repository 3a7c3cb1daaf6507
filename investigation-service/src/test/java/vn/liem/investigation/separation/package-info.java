@NullMarked
package vn.liem.investigation.separation;

import org.jspecify.annotations.NullMarked;
