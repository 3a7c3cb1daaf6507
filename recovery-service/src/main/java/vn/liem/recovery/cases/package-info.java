/** The cases (vụ án, vụ việc) that obligations are fixed in; case-service owns them. */
@NullMarked
package vn.liem.recovery.cases;

import org.jspecify.annotations.NullMarked;
