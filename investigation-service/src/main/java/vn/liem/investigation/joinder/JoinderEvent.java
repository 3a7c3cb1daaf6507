package vn.liem.investigation.joinder;

import vn.liem.kernel.EventType;

/** What has happened to a case that went into another. */
public sealed interface JoinderEvent {

    /** The case was joined into another; the decision stands in both, in the same append. */
    @EventType("joinder.cases-joined.v1")
    record CasesJoined(JoinderDecision joinder) implements JoinderEvent {}
}
