package vn.liem.notification.clock.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import vn.liem.notification.clock.ClocksCommand;
import vn.liem.notification.clock.ClocksCommand.NameBodies;
import vn.liem.notification.clock.ClocksCommand.Note;
import vn.liem.notification.clock.ClocksCommand.PlaceSubject;
import vn.liem.notification.clock.ClocksCommand.Withdraw;
import vn.liem.notification.clock.Noted;
import vn.liem.notification.clock.NotedDocument;
import vn.liem.notification.clock.NotedDocumentStep;
import vn.liem.notification.clock.NotedDocumentStep.Step;

/**
 * The day by which a paper is to be answered runs for each body that it goes to. The paper belongs where it was issued; the bodies
 * take part. That a body acknowledged it moves and ends nothing.
 */
public final class WhenDocumentIssuedThenNoteIt {

    private static final String ISSUE = "steering-document/issue#";

    private WhenDocumentIssuedThenNoteIt() {}

    /** What to note of a paper that was issued or corrected. */
    public static List<ClocksCommand> react(UUID event, DocumentTold said) {
        return said.details().stream()
                .flatMap(details -> Stream.<ClocksCommand>of(
                        new PlaceSubject(details.issuedBy(), details.issuedBy()),
                        new NameBodies(Stream.concat(Stream.of(details.issuedBy()), details.addressees().stream())
                                .distinct()
                                .toList()),
                        new Note(List.of(new NotedDocument(
                                event,
                                ISSUE,
                                details.issuedOn(),
                                details.dueOn(),
                                details.issuedBy(),
                                details.addressees(),
                                Optional.empty())))))
                .toList();
    }

    /** What to note of what was recorded of it. */
    public static List<ClocksCommand> reactToRecord(UUID event, DocumentTold said) {
        List<Noted> steps = Stream.of(
                        said.movedOn().map(on -> step(event, Step.DUE_MOVED, on, Optional.empty(), said)),
                        said.answer().map(answer -> answered(event, answer)),
                        said.closedOn().map(on -> step(event, Step.CLOSED, on, Optional.empty(), said)))
                .flatMap(Optional::stream)
                .<Noted>map(step -> step)
                .toList();
        return List.of(new Note(steps));
    }

    /** What to take back; of an acknowledgement nothing was noted. */
    public static List<ClocksCommand> reactToTakingBack(DocumentTold said) {
        return said.record().stream()
                .flatMap(record -> said.takenOn().map(on -> reference(record, on, said.unit(), said.year())).stream())
                .<ClocksCommand>map(Withdraw::new)
                .toList();
    }

    private static NotedDocumentStep answered(UUID event, DocumentTold.Answer answer) {
        return new NotedDocumentStep(
                event,
                reference(codeOf(Step.ANSWERED), answer.answeredOn(), Optional.of(answer.unit()), answer.year()),
                answer.answeredOn(),
                Step.ANSWERED,
                Optional.of(answer.unit()),
                Optional.empty(),
                Optional.empty());
    }

    private static NotedDocumentStep step(
            UUID event, Step step, LocalDate on, Optional<String> unit, DocumentTold said) {
        return new NotedDocumentStep(
                event,
                reference(codeOf(step), on, unit, Optional.empty()),
                on,
                step,
                unit,
                said.dueOn(),
                Optional.empty());
    }

    /** As case-service names what is recorded. */
    private static String codeOf(Step step) {
        return switch (step) {
            case DUE_MOVED -> "due_moved";
            case ANSWERED -> "answered";
            case CLOSED -> "closed";
        };
    }

    /** A day has one of each for a body and a year. */
    private static String reference(String record, LocalDate on, Optional<String> unit, Optional<Integer> year) {
        return "steering-document/%s/%s/%s/%s#"
                .formatted(
                        record, on, unit.orElse(""), year.map(String::valueOf).orElse(""));
    }
}
