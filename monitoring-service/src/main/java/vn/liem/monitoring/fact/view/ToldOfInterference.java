package vn.liem.monitoring.fact.view;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import vn.liem.eventstore.StoredEvent;
import vn.liem.monitoring.fact.InterferenceFact;

/** What investigation- and trial-service tell of reports of interference: that there is one, and how far it has come. */
final class ToldOfInterference {

    static final Map<String, Telling> ALL = Map.of(
            "interference.reported.v1",
            Telling.whole(
                    ReportTold.class,
                    (event, told) -> key(event, told.report().id()),
                    (event, told) -> told.report().fact(event)),
            "interference.checked.v1",
            Telling.more(
                    CheckTold.class,
                    InterferenceFact.class,
                    (event, told) -> key(event, told.report()),
                    (known, told) -> known.checked(told.check().checkedOn())),
            "interference.handled.v1",
            Telling.more(
                    HandlingTold.class,
                    InterferenceFact.class,
                    (event, told) -> key(event, told.report()),
                    (known, told) -> known.handled(told.handling().handledOn())),
            "interference.step-annulled.v1",
            new Telling(
                    event -> key(event, Telling.read(event, StepTold.class).report()),
                    (before, _) -> before.map(InterferenceFact.class::cast).flatMap(InterferenceFact::withoutLast)));

    private ToldOfInterference() {}

    record ReportTold(Report report) {
        record Report(String id, String kind, LocalDate happenedOn, String unit) {
            InterferenceFact fact(StoredEvent event) {
                return new InterferenceFact(
                        Telling.caseOf(event), id, unit, kind, happenedOn, Optional.empty(), Optional.empty());
            }
        }
    }

    record CheckTold(String report, Check check) {
        record Check(LocalDate checkedOn) {}
    }

    record HandlingTold(String report, Handling handling) {
        record Handling(LocalDate handledOn) {}
    }

    record StepTold(String report) {}

    private static String key(StoredEvent event, String report) {
        return String.join("/", "interference", event.subject(), report);
    }
}
