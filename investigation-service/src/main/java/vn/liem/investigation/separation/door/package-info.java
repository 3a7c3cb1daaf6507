/** What comes in about the separation of cases. */
@NullMarked
package vn.liem.investigation.separation.door;

import org.jspecify.annotations.NullMarked;
