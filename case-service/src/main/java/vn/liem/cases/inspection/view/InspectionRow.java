package vn.liem.cases.inspection.view;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.liem.cases.inspection.Inspection;
import vn.liem.cases.inspection.Inspection.NotRegistered;
import vn.liem.cases.inspection.Inspection.Registered;
import vn.liem.cases.inspection.InspectionCourse;
import vn.liem.cases.inspection.InspectionDetails;
import vn.liem.cases.inspection.InspectionEvent;
import vn.liem.cases.inspection.InspectionEvent.Entry;
import vn.liem.cases.inspection.InspectionEvent.FileTransferred;
import vn.liem.cases.inspection.InspectionKind;
import vn.liem.cases.inspection.InspectionStanding;
import vn.liem.eventstore.BodyCodec;
import vn.liem.eventstore.EventBody;
import vn.liem.kernel.EventTypes;

/**
 * An inspection as lists show and filter it.
 *
 * @param crimeSign whether some finding shows a sign of crime
 * @param untransferred how many findings with a sign of crime were not transferred yet
 * @param sources the ids of the information sources that its findings led to
 * @param whole everything that is known, as JSON: what the next event folds into
 */
public record InspectionRow(
        UUID id,
        long version,
        String number,
        InspectionKind kind,
        String inspectedBy,
        Optional<String> about,
        LocalDate startedOn,
        InspectionStanding standing,
        Optional<LocalDate> concludedOn,
        boolean crimeSign,
        int untransferred,
        List<String> sources,
        String whole) {

    private static final EventTypes<InspectionEvent> TYPES = EventTypes.of(InspectionEvent.class);

    /** What is known of an inspection, as it is kept: entries by their stored names. */
    record Kept(InspectionDetails details, List<KeptEntry> entries) {}

    /** An entry as it is kept. */
    record KeptEntry(String type, String body) {}

    /** The row after an event; none where nothing was registered. */
    static Optional<InspectionRow> after(Optional<InspectionRow> row, UUID id, long version, InspectionEvent event) {
        Inspection before =
                row.<Inspection>map(known -> inspectionOf(known.whole())).orElseGet(NotRegistered::new);
        return switch (before.after(event)) {
            case NotRegistered _ -> Optional.empty();
            case Registered inspection -> Optional.of(of(id, version, inspection));
        };
    }

    private static InspectionRow of(UUID id, long version, Registered inspection) {
        InspectionDetails details = inspection.details();
        InspectionCourse course = InspectionCourse.of(inspection);
        return new InspectionRow(
                id,
                version,
                details.number(),
                details.kind(),
                details.inspectedBy(),
                details.about(),
                details.startedOn(),
                course.standing(),
                course.concludedOn(),
                course.showsCrime(),
                course.toTransfer().size(),
                inspection.entries().stream()
                        .filter(FileTransferred.class::isInstance)
                        .map(entry -> ((FileTransferred) entry).sourceId().toString())
                        .toList(),
                BodyCodec.encode(kept(inspection)).json());
    }

    private static Kept kept(Registered inspection) {
        return new Kept(
                inspection.details(),
                inspection.entries().stream()
                        .map(entry -> new KeptEntry(
                                TYPES.nameOf(entry.getClass()),
                                BodyCodec.encode(entry).json()))
                        .toList());
    }

    /** The inspection of a kept text. */
    static Registered inspectionOf(String whole) {
        Kept kept = BodyCodec.decode(body(whole), Kept.class);
        return new Registered(
                kept.details(),
                kept.entries().stream()
                        .map(entry -> (Entry) BodyCodec.decode(body(entry.body()), TYPES.classOf(entry.type())))
                        .toList());
    }

    private static EventBody body(String json) {
        return new EventBody(json.getBytes(StandardCharsets.UTF_8));
    }
}
