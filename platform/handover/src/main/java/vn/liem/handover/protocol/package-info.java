/**
 * The hand-over of a file between two bodies (chuyển hồ sơ), pure: the sender's half, the receiver's half, the custody
 * of the file, and what a register tells of hand-overs long past. Every pair of bodies uses it, in one service or in two.
 */
@NullMarked
package vn.liem.handover.protocol;

import org.jspecify.annotations.NullMarked;
