/** What the doors of all features need: where cases stand, and where bodies belong. */
@NullMarked
package vn.liem.investigation.door;

import org.jspecify.annotations.NullMarked;
