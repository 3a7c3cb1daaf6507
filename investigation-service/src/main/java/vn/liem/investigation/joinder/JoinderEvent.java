package vn.liem.investigation.joinder;

import vn.liem.kernel.EventType;

/** What has happened to a case that went into another. */
public sealed interface JoinderEvent {

    /** The case was joined into another; the decision stands in both, in the same append. */
    @EventType("joinder.cases-joined.v1")
    record CasesJoined(JoinderDecision joinder) implements JoinderEvent {}

    /** The joinder was annulled; its decision no longer stands in either case, in the same append. */
    @EventType("joinder.joinder-annulled.v1")
    record JoinderAnnulled(JoinderDecision joinder, JoinderAnnulment annulment) implements JoinderEvent {}
}
