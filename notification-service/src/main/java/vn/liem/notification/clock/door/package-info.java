/** The door of clocks: what is heard from others, what is asked over REST, and the look at what has run out. */
@NullMarked
package vn.liem.notification.clock.door;

import org.jspecify.annotations.NullMarked;
