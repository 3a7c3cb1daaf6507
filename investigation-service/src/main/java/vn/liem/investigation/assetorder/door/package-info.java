/** What comes in about orders on assets, and what is answered. */
@NullMarked
package vn.liem.investigation.assetorder.door;

import org.jspecify.annotations.NullMarked;
