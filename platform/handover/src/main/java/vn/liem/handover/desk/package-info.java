/**
 * The hand-over on real logs: what officers ask, what follows from the other side's events, the dossier's documents, and
 * the evidence that is checked before anything is recorded. No framework; {@code door} mounts it in a service.
 */
@NullMarked
package vn.liem.handover.desk;

import org.jspecify.annotations.NullMarked;
