/** The door of rewards. */
@NullMarked
package vn.liem.cases.reward.door;

import org.jspecify.annotations.NullMarked;
