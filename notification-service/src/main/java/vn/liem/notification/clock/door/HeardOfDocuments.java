package vn.liem.notification.clock.door;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.liem.notification.clock.door.HeardEvents.Reading;
import vn.liem.notification.clock.policy.DocumentTold;
import vn.liem.notification.clock.policy.WhenDocumentIssuedThenNoteIt;

/** Which events of papers to many bodies are heard, and which policy answers each. */
final class HeardOfDocuments {

    /** By the stored names. */
    static final Map<String, Reading<?>> READINGS = all();

    private HeardOfDocuments() {}

    private static Map<String, Reading<?>> all() {
        Map<String, Reading<?>> all = new HashMap<>();
        Reading<?> whole = new Reading<>(
                DocumentTold.class, (event, said) -> WhenDocumentIssuedThenNoteIt.react(event.id(), said));
        List.of("steering-document.issued.v1", "steering-document.corrected.v1").forEach(type -> all.put(type, whole));
        Reading<?> entry = new Reading<>(
                DocumentTold.class, (event, said) -> WhenDocumentIssuedThenNoteIt.reactToRecord(event.id(), said));
        List.of("steering-document.due-moved.v1", "steering-document.answered.v1", "steering-document.closed.v1")
                .forEach(type -> all.put(type, entry));
        all.put(
                "steering-document.record-taken-back.v1",
                new Reading<>(DocumentTold.class, (_, said) -> WhenDocumentIssuedThenNoteIt.reactToTakingBack(said)));
        return Map.copyOf(all);
    }
}
