/**
 * What services sign of their logs and witness of each other's: the key, the rounds in which a checkpoint is signed and
 * published, the witness that countersigns what continues what it saw before, and the look at the start for what others
 * have seen of this log.
 */
@NullMarked
package vn.liem.service.evidence;

import org.jspecify.annotations.NullMarked;
