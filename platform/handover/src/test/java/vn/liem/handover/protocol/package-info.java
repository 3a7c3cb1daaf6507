/** The rules one by one, walks with a seed, and the exploration of every state within a bound. */
@NullMarked
package vn.liem.handover.protocol;

import org.jspecify.annotations.NullMarked;
