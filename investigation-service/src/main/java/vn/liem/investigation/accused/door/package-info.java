/** The door of the feature: REST, and what a batch brings. */
@NullMarked
package vn.liem.investigation.accused.door;

import org.jspecify.annotations.NullMarked;
