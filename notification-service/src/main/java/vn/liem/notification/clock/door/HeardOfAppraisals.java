package vn.liem.notification.clock.door;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.liem.notification.clock.door.HeardEvents.Reading;
import vn.liem.notification.clock.policy.AppraisalTold;
import vn.liem.notification.clock.policy.WhenAppraisalAskedThenNoteIt;

/** Which events of requests for expertise and valuation are heard, and which policy answers each. */
final class HeardOfAppraisals {

    /** By the stored names. */
    static final Map<String, Reading<?>> READINGS = all();

    private HeardOfAppraisals() {}

    private static Map<String, Reading<?>> all() {
        Map<String, Reading<?>> all = new HashMap<>();
        Reading<?> told = new Reading<>(
                AppraisalTold.class,
                (event, said) -> WhenAppraisalAskedThenNoteIt.react(event.id(), event.subject(), said));
        List.of(
                        "appraisal.requested.v1",
                        "appraisal.request-corrected.v1",
                        "appraisal.received.v1",
                        "appraisal.declined.v1",
                        "appraisal.documents-asked.v1",
                        "appraisal.documents-provided.v1",
                        "appraisal.extended.v1",
                        "appraisal.concluded.v1")
                .forEach(type -> all.put(type, told));
        all.put(
                "appraisal.record-annulled.v1",
                new Reading<>(AppraisalTold.class, (_, said) -> WhenAppraisalAskedThenNoteIt.reactToAnnulment(said)));
        return Map.copyOf(all);
    }
}
