package vn.liem.notification.clock;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.liem.notification.clock.ClockEnd.How;
import vn.liem.notification.clock.NotedDirectiveStep.Step;
import vn.liem.procedure.clock.ClockFact;

/**
 * The clock of a directive: it ends on the day that the directive states, or to which it was extended last, and is met by the
 * verification of the standing agency alone. No law counts that day, so none moves it.
 */
final class DirectiveClocks {

    /** The name of the clock. */
    static final String CLOCK = "directive";

    private static final Sentence NAME =
            new Sentence("Thực hiện kết luận, kiến nghị, chỉ đạo", "Carry out a directive");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    private static final Comparator<NotedDirectiveStep> BY_DAY = Comparator.comparing(NotedDirectiveStep::occurredOn)
            .thenComparing(NotedDirectiveStep::step)
            .thenComparing(NotedDirectiveStep::reference);

    private DirectiveClocks() {}

    static Map<ClockKey, ClockLine> of(List<Noted> noted) {
        return only(NotedDirective.class, noted)
                .findFirst()
                .flatMap(directive -> line(
                        directive,
                        only(NotedDirectiveStep.class, noted).sorted(BY_DAY).toList()))
                .map(line -> Map.of(line.key(), line))
                .orElseGet(Map::of);
    }

    /** Without a last day there is no clock, unless an extension of a register tells one. */
    private static Optional<ClockLine> line(NotedDirective directive, List<NotedDirectiveStep> steps) {
        Optional<NotedDirectiveStep> over = steps.stream()
                .filter(step -> step.step() == Step.VERIFIED || step.step() == Step.CANCELLED)
                .findFirst();
        LocalDate last = over.map(Noted::occurredOn).orElse(LocalDate.MAX);
        List<NotedDirectiveStep> extensions = Stream.concat(
                        steps.stream().filter(step -> step.step() == Step.EXTENDED_BY_REGISTER),
                        steps.stream()
                                .filter(step -> step.step() == Step.EXTENDED)
                                .filter(step -> !step.occurredOn().isAfter(last)))
                .toList();
        Optional<LocalDate> dueOn = extensions.stream()
                .flatMap(step -> step.until().stream())
                .reduce((_, later) -> later)
                .or(directive::dueOn);
        return dueOn.map(_ -> new ClockLine(
                new ClockKey(CLOCK, directive.event()),
                directive.occurredOn(),
                Optional.empty(),
                dueOn,
                dueOn,
                Optional.empty(),
                explained(directive, extensions),
                Optional.of(directive.owner()),
                directive.recordedOn(),
                Optional.empty(),
                over.map(DirectiveClocks::ended)));
    }

    private static ClockEnd ended(NotedDirectiveStep by) {
        return new ClockEnd(by.occurredOn(), by.event(), by.step() == Step.VERIFIED ? How.MET : How.STOPPED);
    }

    private static Explained explained(NotedDirective directive, List<NotedDirectiveStep> extensions) {
        List<Sentence> steps = new ArrayList<>();
        directive.dueOn().map(DirectiveClocks::asStated).ifPresent(steps::add);
        extensions.forEach(step -> step.until().map(to -> asExtended(step, to)).ifPresent(steps::add));
        return new Explained(NAME, ClockFact.DIRECTIVE_ISSUED, false, Optional.empty(), steps, List.of());
    }

    private static Sentence asStated(LocalDate day) {
        return new Sentence(
                "Ngày hết hạn là ngày ghi trong kết luận, chỉ đạo: %s.".formatted(DAY.format(day)),
                "It ends on the day that the directive states: %s.".formatted(DAY.format(day)));
    }

    private static Sentence asExtended(NotedDirectiveStep step, LocalDate to) {
        return switch (step.step()) {
            case EXTENDED_BY_REGISTER ->
                new Sentence(
                        "Theo sổ, được gia hạn đến ngày %s.".formatted(DAY.format(to)),
                        "By a register it was extended until %s.".formatted(DAY.format(to)));
            case EXTENDED, VERIFIED, CANCELLED ->
                new Sentence(
                        "Ngày %s được gia hạn đến ngày %s.".formatted(DAY.format(step.occurredOn()), DAY.format(to)),
                        "On %s it was extended until %s.".formatted(DAY.format(step.occurredOn()), DAY.format(to)));
        };
    }

    private static <T> Stream<T> only(Class<T> type, List<Noted> noted) {
        return noted.stream().filter(type::isInstance).map(type::cast);
    }
}
