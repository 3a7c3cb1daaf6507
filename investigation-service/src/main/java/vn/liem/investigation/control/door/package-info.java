/** Where what is said about the officers of a case comes in. */
@NullMarked
package vn.liem.investigation.control.door;

import org.jspecify.annotations.NullMarked;
