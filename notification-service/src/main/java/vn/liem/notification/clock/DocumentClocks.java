package vn.liem.notification.clock;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.liem.kernel.Ids;
import vn.liem.notification.clock.ClockEnd.How;
import vn.liem.notification.clock.NotedDocumentStep.Step;
import vn.liem.procedure.clock.ClockFact;

/**
 * The clocks of a paper that goes to many bodies, one for each of them: it ends on the day that the paper states, or to which all
 * were given more time, is met by the first answer of the body, and stopped when the paper is closed. No law counts that day.
 */
final class DocumentClocks {

    /** The name of the clock. */
    static final String CLOCK = "steering_answer";

    private static final Sentence NAME = new Sentence("Trả lời văn bản chỉ đạo", "Answer a steering document");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    private static final Comparator<NotedDocumentStep> BY_DAY = Comparator.comparing(NotedDocumentStep::occurredOn)
            .thenComparing(NotedDocumentStep::step)
            .thenComparing(NotedDocumentStep::reference);

    private DocumentClocks() {}

    static Map<ClockKey, ClockLine> of(List<Noted> noted) {
        List<NotedDocumentStep> steps =
                only(NotedDocumentStep.class, noted).sorted(BY_DAY).toList();
        return only(NotedDocument.class, noted)
                .findFirst()
                .map(document -> document.addressees().stream()
                        .flatMap(unit -> line(document, unit, steps).stream())
                        .collect(Collectors.toMap(ClockLine::key, line -> line)))
                .orElseGet(Map::of);
    }

    /** The clock of one body: its issue is one event for all of them, so that each has an id of its own made from it. */
    static ClockKey key(UUID issue, String unit) {
        return new ClockKey(CLOCK, Ids.version8(CLOCK, issue + ":" + unit));
    }

    /** Without a last day there is no clock. */
    private static Optional<ClockLine> line(NotedDocument document, String unit, List<NotedDocumentStep> steps) {
        Optional<NotedDocumentStep> over =
                steps.stream().filter(step -> endsFor(unit, step)).findFirst();
        LocalDate last = over.map(Noted::occurredOn).orElse(LocalDate.MAX);
        List<NotedDocumentStep> moves = steps.stream()
                .filter(step -> step.step() == Step.DUE_MOVED)
                .filter(step -> !step.occurredOn().isAfter(last))
                .toList();
        Optional<LocalDate> dueOn = moves.stream()
                .flatMap(step -> step.until().stream())
                .reduce((_, later) -> later)
                .or(document::dueOn);
        return dueOn.map(_ -> new ClockLine(
                key(document.event(), unit),
                document.occurredOn(),
                Optional.empty(),
                dueOn,
                dueOn,
                Optional.empty(),
                explained(document, moves),
                Optional.of(unit),
                document.recordedOn(),
                Optional.empty(),
                over.map(DocumentClocks::ended)));
    }

    private static boolean endsFor(String unit, NotedDocumentStep step) {
        return switch (step.step()) {
            case ANSWERED -> step.unit().equals(Optional.of(unit));
            case CLOSED -> true;
            case DUE_MOVED -> false;
        };
    }

    private static ClockEnd ended(NotedDocumentStep by) {
        return new ClockEnd(by.occurredOn(), by.event(), by.step() == Step.ANSWERED ? How.MET : How.STOPPED);
    }

    private static Explained explained(NotedDocument document, List<NotedDocumentStep> moves) {
        List<Sentence> steps = new ArrayList<>();
        document.dueOn().map(DocumentClocks::asStated).ifPresent(steps::add);
        moves.forEach(step -> step.until().map(to -> asMoved(step, to)).ifPresent(steps::add));
        return new Explained(NAME, ClockFact.STEERING_DOCUMENT_ISSUED, false, Optional.empty(), steps, List.of());
    }

    private static Sentence asStated(LocalDate day) {
        return new Sentence(
                "Ngày hết hạn là ngày ghi trong văn bản: %s.".formatted(DAY.format(day)),
                "It ends on the day that the document states: %s.".formatted(DAY.format(day)));
    }

    private static Sentence asMoved(NotedDocumentStep step, LocalDate to) {
        return new Sentence(
                "Ngày %s được gia hạn đến ngày %s.".formatted(DAY.format(step.occurredOn()), DAY.format(to)),
                "On %s more time was given until %s.".formatted(DAY.format(step.occurredOn()), DAY.format(to)));
    }

    private static <T> Stream<T> only(Class<T> type, List<Noted> noted) {
        return noted.stream().filter(type::isInstance).map(type::cast);
    }
}
