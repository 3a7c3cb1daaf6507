/**
 * What the two services that own the procedural stages share: the aggregates of a case are decided beside each other, its stage
 * is folded from all of them, and their decisions come in over REST or by the batch.
 */
@NullMarked
package vn.liem.service.part;

import org.jspecify.annotations.NullMarked;
