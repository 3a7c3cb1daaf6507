/** What comes in about assets, and what is answered. */
@NullMarked
package vn.liem.recovery.asset.door;

import org.jspecify.annotations.NullMarked;
