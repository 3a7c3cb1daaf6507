package vn.liem.notification.clock.door;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.liem.notification.clock.door.HeardEvents.Reading;
import vn.liem.notification.clock.policy.PetitionTold;
import vn.liem.notification.clock.policy.WhenPetitionHandledThenNoteIt;

/** Which events of petitions are heard, and which policy answers each. */
final class HeardOfPetitions {

    /** By the stored names. */
    static final Map<String, Reading<?>> READINGS = all();

    private HeardOfPetitions() {}

    private static Map<String, Reading<?>> all() {
        Map<String, Reading<?>> all = new HashMap<>();
        Reading<?> whole = new Reading<>(
                PetitionTold.class, (event, told) -> WhenPetitionHandledThenNoteIt.react(event.id(), told));
        List.of("petition.received.v1", "petition.classified.v1", "petition.corrected.v1")
                .forEach(type -> all.put(type, whole));
        Reading<?> step = new Reading<>(
                PetitionTold.class, (event, told) -> WhenPetitionHandledThenNoteIt.reactToStep(event.id(), told));
        List.of(
                        "petition.marked-beyond-level.v1",
                        "petition.linked.v1",
                        "petition.acceptance-extended.v1",
                        "petition.accepted.v1",
                        "petition.forwarded.v1",
                        "petition.returned.v1",
                        "petition.extended.v1",
                        "petition.suspended.v1",
                        "petition.resumed.v1",
                        "petition.concluded.v1",
                        "petition.withdrawn.v1",
                        "petition.crime-sign-found.v1",
                        "petition.source-sent.v1",
                        "petition.duty-done.v1")
                .forEach(type -> all.put(type, step));
        all.put(
                "petition.step-taken-back.v1",
                new Reading<>(PetitionTold.class, (_, told) -> WhenPetitionHandledThenNoteIt.reactToTakingBack(told)));
        all.put(
                "petition.statement-withdrawn.v1",
                new Reading<>(
                        HeardEvents.StatementTold.class,
                        (_, _) -> WhenPetitionHandledThenNoteIt.reactToTakingBackAll()));
        return Map.copyOf(all);
    }
}
