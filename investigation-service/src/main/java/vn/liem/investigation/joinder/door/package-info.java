/** What comes in about the joinder of cases. */
@NullMarked
package vn.liem.investigation.joinder.door;

import org.jspecify.annotations.NullMarked;
