package vn.liem.notification.outcome;

import vn.liem.kernel.EventType;

/** What has happened to the outcome of a source and to those who learn of it. */
public sealed interface OutcomeEvent {

    /** A body is to learn of it. */
    @EventType("outcome.listener-noted.v1")
    record ListenerNoted(Listener listener) implements OutcomeEvent {}

    /** A body is to learn of it no more. */
    @EventType("outcome.listener-withdrawn.v1")
    record ListenerWithdrawn(Listener listener) implements OutcomeEvent {}

    /** The source was decided. */
    @EventType("outcome.decision-noted.v1")
    record DecisionNoted(SourceDecision decision) implements OutcomeEvent {}

    /** It was not decided so. */
    @EventType("outcome.decision-withdrawn.v1")
    record DecisionWithdrawn(SourceDecision decision) implements OutcomeEvent {}

    /** A body was told (thông báo kết quả giải quyết cho cơ quan kiến nghị). */
    @EventType("outcome.told.v1")
    record OutcomeTold(Listener to, SourceDecision decision) implements OutcomeEvent {}
}
