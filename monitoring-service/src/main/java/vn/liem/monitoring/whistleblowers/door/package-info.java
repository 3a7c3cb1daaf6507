/** The whistleblower desk over HTTP. */
@NullMarked
package vn.liem.monitoring.whistleblowers.door;

import org.jspecify.annotations.NullMarked;
