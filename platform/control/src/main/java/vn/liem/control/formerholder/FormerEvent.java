package vn.liem.control.formerholder;

import vn.liem.kernel.EventType;

/** What bodies have recorded of the time in which they held a file, since they hold it no longer. */
public sealed interface FormerEvent {

    /** A body that no longer held the file recorded a decision of a day on which it did; recorded with the decision itself. */
    @EventType("former-holder.decision-recorded.v1")
    record FormerHolderDecided(FormerDecision decision) implements FormerEvent {}
}
