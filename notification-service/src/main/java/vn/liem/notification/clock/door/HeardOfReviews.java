package vn.liem.notification.clock.door;

import java.util.Map;
import vn.liem.notification.clock.door.HeardEvents.Reading;
import vn.liem.notification.clock.policy.NewFactsAnnulledTold;
import vn.liem.notification.clock.policy.NewFactsTold;
import vn.liem.notification.clock.policy.SendingAnnulledTold;
import vn.liem.notification.clock.policy.SendingTold;
import vn.liem.notification.clock.policy.WhenDecisionSentThenNoteIt;
import vn.liem.notification.clock.policy.WhenNewFactsReceivedThenNoteIt;

/** Which events of sendings and of news of new facts are heard, and which policy answers each. */
final class HeardOfReviews {

    /** By the stored names. */
    static final Map<String, Reading<?>> READINGS = Map.of(
            "sending.decision-sent.v1",
            new Reading<>(SendingTold.class, (event, told) -> WhenDecisionSentThenNoteIt.react(event.id(), told)),
            "sending.record-annulled.v1",
            new Reading<>(SendingAnnulledTold.class, (_, told) -> WhenDecisionSentThenNoteIt.reactToAnnulment(told)),
            "review.new-facts-received.v1",
            new Reading<>(NewFactsTold.class, (event, told) -> WhenNewFactsReceivedThenNoteIt.react(event.id(), told)),
            "review.record-annulled.v1",
            new Reading<>(
                    NewFactsAnnulledTold.class, (_, told) -> WhenNewFactsReceivedThenNoteIt.reactToAnnulment(told)));

    private HeardOfReviews() {}
}
