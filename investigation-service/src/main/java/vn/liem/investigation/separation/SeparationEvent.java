package vn.liem.investigation.separation;

import vn.liem.kernel.EventType;

/** What has happened to a case that came from another. */
public sealed interface SeparationEvent {

    /** The case was separated from another; the decision stands in both, in the same append. */
    @EventType("separation.case-separated.v1")
    record CaseSeparated(SeparationDecision separation) implements SeparationEvent {}
}
