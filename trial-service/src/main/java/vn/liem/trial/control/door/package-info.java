/** Where what is said about the officers of a case comes in. */
@NullMarked
package vn.liem.trial.control.door;

import org.jspecify.annotations.NullMarked;
