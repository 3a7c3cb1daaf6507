package vn.liem.cases.source.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.liem.cases.source.Source;
import vn.liem.cases.source.Source.NotRegistered;
import vn.liem.cases.source.Source.Registered;
import vn.liem.cases.source.SourceChannel;
import vn.liem.cases.source.SourceCourse;
import vn.liem.cases.source.SourceDecision;
import vn.liem.cases.source.SourceDetails;
import vn.liem.cases.source.SourceEvent;
import vn.liem.cases.source.SourceField;
import vn.liem.cases.source.SourceKind;
import vn.liem.cases.source.SourceOutcome;
import vn.liem.eventstore.BodyCodec;
import vn.liem.eventstore.EventBody;

/**
 * A source as lists show and filter it.
 *
 * @param heldBy the unit code of the body that has it in hand
 * @param parties the unit codes of every body that takes part in it
 * @param outcome of the last decision
 * @param whole everything that is known, as JSON: what the next event folds into
 */
public record SourceRow(
        UUID id,
        long version,
        String number,
        SourceKind kind,
        SourceChannel channel,
        SourceField field,
        String sentBy,
        LocalDate sentOn,
        Optional<LocalDate> receivedOn,
        String heldBy,
        List<String> parties,
        Optional<SourceOutcome> outcome,
        Optional<LocalDate> decidedOn,
        Optional<String> caseNumber,
        String whole) {

    /** The row after an event; none where nothing was registered. */
    static Optional<SourceRow> after(Optional<SourceRow> row, UUID id, long version, SourceEvent event) {
        Source before = row.<Source>map(SourceRow::source).orElseGet(NotRegistered::new);
        return switch (before.after(event)) {
            case NotRegistered _ -> Optional.empty();
            case Registered source -> Optional.of(of(id, version, source));
        };
    }

    private static SourceRow of(UUID id, long version, Registered source) {
        SourceDetails details = source.details();
        SourceCourse course = source.course();
        Optional<SourceDecision> last = course.decisions().stream().reduce((_, later) -> later);
        return new SourceRow(
                id,
                version,
                details.number(),
                details.kind(),
                details.channel(),
                details.field(),
                details.sentBy(),
                details.sentOn(),
                course.firstReceivedOn(),
                source.inHandsOf(),
                source.parties(),
                last.map(SourceDecision::outcome),
                last.map(SourceDecision::decidedOn),
                last.flatMap(SourceDecision::caseNumber),
                BodyCodec.encode(source).json());
    }

    private Registered source() {
        return sourceOf(whole);
    }

    static Registered sourceOf(String whole) {
        return BodyCodec.decode(
                new EventBody(whole.getBytes(java.nio.charset.StandardCharsets.UTF_8)), Registered.class);
    }
}
