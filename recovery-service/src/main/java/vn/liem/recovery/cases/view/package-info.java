/** Which cases there are, as case-service tells. */
@NullMarked
package vn.liem.recovery.cases.view;

import org.jspecify.annotations.NullMarked;
