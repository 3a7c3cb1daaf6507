package vn.liem.notification.clock.door;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.liem.notification.clock.door.HeardEvents.Reading;
import vn.liem.notification.clock.policy.InspectionTold;
import vn.liem.notification.clock.policy.WhenInspectionRecordedThenNoteIt;

/** Which events of inspections are heard, and which policy answers each. */
final class HeardOfInspections {

    /** By the stored names. */
    static final Map<String, Reading<?>> READINGS = all();

    private HeardOfInspections() {}

    private static Map<String, Reading<?>> all() {
        Map<String, Reading<?>> all = new HashMap<>();
        Reading<?> recorded = new Reading<>(
                InspectionTold.class, (event, told) -> WhenInspectionRecordedThenNoteIt.react(event.id(), told));
        List.of(
                        "inspection.registered.v1",
                        "inspection.corrected.v1",
                        "inspection.crime-sign-flagged.v1",
                        "inspection.file-transferred.v1",
                        "inspection.concluded.v1",
                        "inspection.conclusion-published.v1")
                .forEach(type -> all.put(type, recorded));
        all.put(
                "inspection.entry-taken-back.v1",
                new Reading<>(
                        InspectionTold.class, (_, told) -> WhenInspectionRecordedThenNoteIt.reactToTakingBack(told)));
        return Map.copyOf(all);
    }
}
