/** What comes in about measures on persons, and what is answered. */
@NullMarked
package vn.liem.investigation.measure.door;

import org.jspecify.annotations.NullMarked;
