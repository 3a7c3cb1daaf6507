/** The door of the feature: REST, and what a batch brings. */
@NullMarked
package vn.liem.trial.trial.door;

import org.jspecify.annotations.NullMarked;
