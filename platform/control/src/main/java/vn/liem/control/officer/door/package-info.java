/** What comes in about the officers of a case, what others have told of them, and what the policy hears of both. */
@NullMarked
package vn.liem.control.officer.door;

import org.jspecify.annotations.NullMarked;
