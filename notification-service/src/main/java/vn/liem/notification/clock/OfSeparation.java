package vn.liem.notification.clock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.liem.kernel.PersonKey;
import vn.liem.procedure.Wording;
import vn.liem.procedure.clock.ClockFact;

/**
 * What a case that was separated from another takes over from the clocks of that one. No rule of the law says from when its
 * limits run: the investigation keeps its start (T-INV-06), and for the prosecution nothing is guessed (T-PRO-11).
 */
public final class OfSeparation {

    private static final String INVESTIGATION = "investigation";
    private static final String PROSECUTION = "prosecution";
    private static final String PERIOD = "separation/";
    private static final Wording KEPT = new Wording(
            "Luật không quy định riêng cho vụ án tách: tính từ ngày bắt đầu trong vụ án ban đầu, cùng các lần gia hạn trước"
                    + " khi tách (chưa đối chiếu).",
            "No rule of its own for a separated case: it is counted from the start in the case it came from, with the"
                    + " extensions before the separation (not verified).");
    private static final Wording NOT_SAID = new Wording(
            "Luật không quy định thời hạn quyết định việc truy tố của vụ án tách tính từ ngày nào.",
            "The law does not say from which day the prosecution period of a separated case runs.");

    private OfSeparation() {}

    /** What the new case takes over of the old one's clocks on the day of the separation. */
    public static List<Noted> from(
            ClocksOfSubject old, UUID event, LocalDate separatedOn, String unit, List<PersonKey> people) {
        List<Noted> taken = new ArrayList<>();
        for (Noted noted : old.noted()) {
            if (noted instanceof NotedOffence charge
                    && people.stream().map(NotedOffence::referenceOf).anyMatch(charge.reference()::equals)) {
                taken.add(charge);
            }
        }
        running(old, INVESTIGATION, separatedOn).ifPresent(line -> {
            taken.add(period(event, line.explained().startedBy(), line.startedOn(), unit, INVESTIGATION));
            taken.addAll(extensions(old, event, line.startedOn(), separatedOn));
        });
        running(old, PROSECUTION, separatedOn)
                .ifPresent(_ ->
                        taken.add(period(event, ClockFact.PROSECUTION_FILE_RECEIVED, separatedOn, unit, PROSECUTION)));
        return List.copyOf(taken);
    }

    /** What is to be said of a clock that a fact sets which was taken over: how the law has it, where it has it. */
    static List<Wording> findings(NotedFact fact) {
        return fact.reference().equals(PERIOD + INVESTIGATION) ? List.of(KEPT) : List.of();
    }

    /** Why the end of the clock that a fact sets is not known, where that is so. */
    static Optional<Wording> notKnown(NotedFact fact) {
        return fact.reference().equals(PERIOD + PROSECUTION) ? Optional.of(NOT_SAID) : Optional.empty();
    }

    private static Optional<ClockLine> running(ClocksOfSubject old, String clock, LocalDate on) {
        return old.lines().values().stream()
                .filter(line -> line.key().clock().equals(clock))
                .filter(line -> !line.startedOn().isAfter(on))
                .filter(line -> line.endedOn().filter(end -> !end.isAfter(on)).isEmpty())
                .reduce((_, last) -> last);
    }

    private static NotedFact period(UUID event, ClockFact fact, LocalDate on, String unit, String clock) {
        return new NotedFact(event, PERIOD + clock, fact, on, false).turnOf(unit);
    }

    private static List<Noted> extensions(ClocksOfSubject old, UUID event, LocalDate since, LocalDate until) {
        List<Noted> taken = new ArrayList<>();
        for (Noted noted : old.noted()) {
            if (noted instanceof NotedExtension extension
                    && extension.clock().equals(INVESTIGATION)
                    && !extension.occurredOn().isBefore(since)
                    && !extension.occurredOn().isAfter(until)) {
                taken.add(new NotedExtension(
                        event,
                        PERIOD + "extension/" + extension.reference(),
                        extension.clock(),
                        extension.length(),
                        extension.unit(),
                        extension.occurredOn()));
            }
        }
        return taken;
    }
}
