package vn.liem.cases.steering;

import static vn.liem.kernel.Decision.accept;
import static vn.liem.kernel.Decision.nothing;
import static vn.liem.kernel.Decision.refuse;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import vn.liem.cases.steering.DocumentCommand.CorrectDocument;
import vn.liem.cases.steering.DocumentCommand.IssueDocument;
import vn.liem.cases.steering.DocumentCommand.RecordOfDocument;
import vn.liem.cases.steering.DocumentCommand.TakeBackRecordOfDocument;
import vn.liem.cases.steering.DocumentEvent.DocumentAcknowledged;
import vn.liem.cases.steering.DocumentEvent.DocumentAnswered;
import vn.liem.cases.steering.DocumentEvent.DocumentCorrected;
import vn.liem.cases.steering.DocumentEvent.DocumentIssued;
import vn.liem.cases.steering.DocumentEvent.DocumentRecordTakenBack;
import vn.liem.cases.steering.DocumentEvent.DueMoved;
import vn.liem.cases.steering.DocumentEvent.Entry;
import vn.liem.cases.steering.SteeringDocument.Issued;
import vn.liem.cases.steering.SteeringDocument.NotIssued;
import vn.liem.kernel.Decider;
import vn.liem.kernel.Decision;

/**
 * What may be recorded of a steering document, in any order; each is decided against all that is recorded, and is refused where
 * that would break a rule that was kept before.
 */
public final class DocumentDecider implements Decider<DocumentCommand, SteeringDocument, DocumentEvent> {

    @Override
    public SteeringDocument initial() {
        return new NotIssued();
    }

    @Override
    public SteeringDocument evolve(SteeringDocument state, DocumentEvent event) {
        return state.after(event);
    }

    @Override
    public Decision<DocumentEvent> decide(DocumentCommand command, SteeringDocument state) {
        return switch (state) {
            case NotIssued _ -> first(command);
            case Issued document -> further(command, document);
        };
    }

    private static Decision<DocumentEvent> first(DocumentCommand command) {
        return switch (command) {
            case IssueDocument(var key, var details) ->
                details.broken()
                        .<Decision<DocumentEvent>>map(Decision::refuse)
                        .orElseGet(() -> accept(new DocumentIssued(key, details)));
            case RecordOfDocument _, CorrectDocument _, TakeBackRecordOfDocument _ ->
                refuse(DocumentRefusal.DOCUMENT_NOT_ISSUED);
        };
    }

    private static Decision<DocumentEvent> further(DocumentCommand command, Issued document) {
        return switch (command) {
            case IssueDocument _ -> refuse(DocumentRefusal.DOCUMENT_ISSUED_ALREADY);
            case RecordOfDocument(var entry) -> enter(entry, document);
            case CorrectDocument(var details, var reason) -> correct(new DocumentCorrected(details, reason), document);
            case TakeBackRecordOfDocument(var record, var on, var unit, var year, var reason) ->
                document.find(record, on, unit, year).isEmpty()
                        ? refuse(DocumentRefusal.NO_RECORD_OF_THIS_KIND)
                        : fitting(document, new DocumentRecordTakenBack(record, on, unit, year, reason));
        };
    }

    private static Decision<DocumentEvent> enter(Entry entry, Issued document) {
        Optional<Entry> known = document.find(entry.code(), entry.on(), entry.by(), entry.of());
        if (known.isPresent()) {
            return known.get().equals(entry) ? nothing() : refuse(DocumentRefusal.RECORDED_WITH_OTHER_FACTS);
        }
        return fitting(document, entry);
    }

    private static Decision<DocumentEvent> correct(DocumentCorrected corrected, Issued document) {
        DocumentDetails details = corrected.details();
        if (!details.number().equals(document.details().number())
                || details.kind() != document.details().kind()) {
            return refuse(DocumentRefusal.CORRECTION_CHANGES_KIND_OR_NUMBER);
        } else if (details.equals(document.details())) {
            return nothing();
        }
        return details.broken()
                .<Decision<DocumentEvent>>map(Decision::refuse)
                .orElseGet(() -> fitting(document, corrected));
    }

    private static Decision<DocumentEvent> fitting(Issued document, DocumentEvent event) {
        Set<DocumentRefusal> broken = switch (document.after(event)) {
            case Issued after -> broken(after);
            case NotIssued _ -> EnumSet.noneOf(DocumentRefusal.class);
        };
        broken.removeAll(broken(document));
        return broken.stream()
                .findFirst()
                .<Decision<DocumentEvent>>map(Decision::refuse)
                .orElseGet(() -> accept(event));
    }

    /** The rules that what is recorded does not keep. */
    private static Set<DocumentRefusal> broken(Issued document) {
        Set<DocumentRefusal> broken = EnumSet.noneOf(DocumentRefusal.class);
        document.entries().forEach(entry -> broken.addAll(broken(entry, document)));
        return broken;
    }

    private static Set<DocumentRefusal> broken(Entry entry, Issued document) {
        Set<DocumentRefusal> broken = EnumSet.noneOf(DocumentRefusal.class);
        DocumentDetails details = document.details();
        if (entry.by().filter(unit -> !details.addressees().contains(unit)).isPresent()) {
            broken.add(DocumentRefusal.NOT_ADDRESSED);
        }
        if (entry.on().isBefore(details.issuedOn())) {
            broken.add(DocumentRefusal.BEFORE_DOCUMENT);
        }
        if (document.closedOn().filter(entry.on()::isAfter).isPresent()) {
            broken.add(DocumentRefusal.AFTER_CLOSING);
        }
        if (entry instanceof DocumentAcknowledged(var unit, var on)
                && document.acknowledgedOn(unit).filter(on::isAfter).isPresent()) {
            broken.add(DocumentRefusal.ACKNOWLEDGED_ALREADY);
        }
        if (entry instanceof DueMoved(var _, var to, var _)) {
            againstMove(to, details.dueOn()).ifPresent(broken::add);
        }
        if (entry instanceof DocumentAnswered(var answer) && !fits(answer, details)) {
            broken.add(DocumentRefusal.YEAR_DOES_NOT_FIT);
        }
        return broken;
    }

    private static Optional<DocumentRefusal> againstMove(LocalDate to, Optional<LocalDate> dueOn) {
        return dueOn.isEmpty()
                ? Optional.of(DocumentRefusal.NO_DUE_TO_MOVE)
                : dueOn.filter(day -> !to.isAfter(day)).map(_ -> DocumentRefusal.DUE_MOVED_TO_NO_LATER_DAY);
    }

    private static boolean fits(DocumentAnswer answer, DocumentDetails details) {
        return details.kind().isByYear()
                ? answer.year().filter(details::isAbout).isPresent()
                : answer.year().isEmpty();
    }
}
