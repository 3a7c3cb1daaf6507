/** Measures on a person in a case (biện pháp ngăn chặn): ordered, approved, extended, replaced, ended. */
@NullMarked
package vn.liem.investigation.measure;

import org.jspecify.annotations.NullMarked;
