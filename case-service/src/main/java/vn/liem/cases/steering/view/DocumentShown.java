package vn.liem.cases.steering.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.liem.cases.steering.DocumentAnswer;
import vn.liem.cases.steering.DocumentDetails;
import vn.liem.cases.steering.DocumentKind;
import vn.liem.cases.steering.SteeringDocument.Issued;
import vn.liem.kernel.SealedText;

/**
 * A steering document as it is shown; texts stay sealed.
 *
 * @param lastDay by when it is to be answered, with more time where that was given
 * @param overdue whether a body owes an answer past that day today (quá hạn)
 * @param bodies what each body that it goes to has done
 * @param notAcknowledged the bodies that have not acknowledged it
 * @param unanswered the bodies that have not answered it
 * @param passedOn the documents that pass it on
 */
public record DocumentShown(
        UUID id,
        long version,
        String number,
        DocumentKind kind,
        String issuedBy,
        LocalDate issuedOn,
        Optional<String> sealedTitle,
        Optional<LocalDate> dueOn,
        Optional<LocalDate> lastDay,
        boolean overdue,
        Optional<LocalDate> fromOn,
        Optional<LocalDate> untilOn,
        Optional<UUID> parent,
        Optional<String> sha256,
        Optional<LocalDate> closedOn,
        List<BodyShown> bodies,
        List<String> notAcknowledged,
        List<String> unanswered,
        List<PassedOn> passedOn) {

    /** An answer, a plan, or the result of a year, beside its words. */
    public record AnswerShown(
            LocalDate answeredOn, Optional<Integer> year, String documentNo, Optional<String> sha256, boolean late) {}

    /** What a body has done. */
    public record BodyShown(String unit, Optional<LocalDate> acknowledgedOn, List<AnswerShown> answers) {}

    /** A document of a lower level that passes it on. */
    public record PassedOn(UUID id, String number, String issuedBy, LocalDate issuedOn) {}

    static DocumentShown of(UUID id, long version, Issued document, List<PassedOn> passedOn, LocalDate today) {
        DocumentDetails details = document.details();
        List<BodyShown> bodies = details.addressees().stream()
                .map(unit -> new BodyShown(
                        unit,
                        document.acknowledgedOn(unit),
                        document.answersOf(unit).stream()
                                .map(answer -> shown(answer, document))
                                .toList()))
                .toList();
        return new DocumentShown(
                id,
                version,
                details.number(),
                details.kind(),
                details.issuedBy(),
                details.issuedOn(),
                details.title().map(SealedText::value),
                details.dueOn(),
                document.dueOn(),
                document.isOverdueOn(today),
                details.fromOn(),
                details.untilOn(),
                details.parent(),
                details.sha256(),
                document.closedOn(),
                bodies,
                bodies.stream()
                        .filter(body -> body.acknowledgedOn().isEmpty())
                        .map(BodyShown::unit)
                        .toList(),
                document.unanswered(),
                passedOn);
    }

    private static AnswerShown shown(DocumentAnswer answer, Issued document) {
        boolean late = document.dueOn().filter(answer.answeredOn()::isAfter).isPresent();
        return new AnswerShown(answer.answeredOn(), answer.year(), answer.documentNo(), answer.sha256(), late);
    }
}
