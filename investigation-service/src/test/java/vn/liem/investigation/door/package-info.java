/** What the doors of all features share, over HTTP. */
@NullMarked
package vn.liem.investigation.door;

import org.jspecify.annotations.NullMarked;
