/** The investigation of a case (điều tra vụ án): instituted, extended, suspended, resumed, terminated, concluded, reopened. */
@NullMarked
package vn.liem.investigation.investigation;

import org.jspecify.annotations.NullMarked;
