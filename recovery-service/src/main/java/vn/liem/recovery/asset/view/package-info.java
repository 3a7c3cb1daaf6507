/** Which assets there are, and what is secured. */
@NullMarked
package vn.liem.recovery.asset.view;

import org.jspecify.annotations.NullMarked;
