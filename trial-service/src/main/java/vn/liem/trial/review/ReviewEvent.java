package vn.liem.trial.review;

import vn.liem.kernel.EventType;
import vn.liem.procedure.part.Correction;

/** What procuracies have recorded of news that may lead to a reopening. */
public sealed interface ReviewEvent {

    /** News of new facts came to a procuracy. */
    @EventType("review.new-facts-received.v1")
    record NewFactsReceived(NewFacts facts) implements ReviewEvent {}

    /** The record of news was taken back. */
    @EventType("review.record-annulled.v1")
    record NewFactsAnnulled(NewFacts.Key key, Correction correction) implements ReviewEvent {}
}
