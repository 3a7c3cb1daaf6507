/** Which obligations there are, and what is still owed. */
@NullMarked
package vn.liem.recovery.obligation.view;

import org.jspecify.annotations.NullMarked;
