package vn.liem.monitoring.casepage;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.liem.monitoring.dossier.Dossier;
import vn.liem.monitoring.dossier.Law;
import vn.liem.monitoring.fact.ClockFact;
import vn.liem.procedure.Wording;
import vn.liem.procedure.clock.UrgencyRule;

/**
 * A clock as the page shows it (thời hạn).
 *
 * @param code which of the law's clocks it is
 * @param notKnown why its last day cannot be computed
 * @param daysLeft negative once it is over; none where it was met or has no last day
 * @param explained by which rule it runs and how its last day was counted, where that was told
 */
public record ClockShown(
        String code,
        Wording name,
        State state,
        LocalDate startedOn,
        Optional<LocalDate> dueOn,
        Optional<LocalDate> metOn,
        Optional<Wording> notKnown,
        Optional<Long> daysLeft,
        Optional<ClockFact.Explained> explained) {

    /** How urgent it is. */
    public enum State {
        OVERDUE("Quá hạn", "Overdue"),
        SOON("Sắp hết hạn", "Due soon"),
        RUNNING("Đang tính", "Running"),
        NOT_KNOWN("Chưa tính được", "Cannot be computed"),
        MET("Đã thực hiện", "Met"),
        MET_LATE("Thực hiện quá hạn", "Met late"),
        /** The time of a right is over; nobody has failed to do anything. */
        LAPSED("Đã hết thời hạn", "Lapsed");

        private final String vietnamese;
        private final String english;

        State(String vietnamese, String english) {
            this.vietnamese = vietnamese;
            this.english = english;
        }

        /** The word on the page, in Vietnamese. */
        public String vietnamese() {
            return vietnamese;
        }

        /** The word on the page, in English. */
        public String english() {
            return english;
        }
    }

    /** The clocks of a dossier, those that run before those that are over; a limit runs on where nothing is recorded. */
    static List<ClockShown> of(Dossier dossier, Law law, LocalDate today) {
        return dossier.clocks().stream()
                .map(clock -> of(clock, law, today))
                .sorted(Comparator.comparing(ClockShown::state))
                .toList();
    }

    /** Whether it still runs. */
    public boolean isRunning() {
        return switch (state) {
            case OVERDUE, SOON, RUNNING, NOT_KNOWN -> true;
            case MET, MET_LATE, LAPSED -> false;
        };
    }

    /** How many days it is over; 0 where it is not. */
    public long daysOver() {
        return daysLeft.map(left -> Math.max(0, -left)).orElse(0L);
    }

    /** How many days after its last day it was met; 0 where it was met in time. */
    public long daysLate() {
        return state != State.MET_LATE || dueOn.isEmpty() || metOn.isEmpty()
                ? 0
                : Math.max(0, ChronoUnit.DAYS.between(dueOn.get(), metOn.get()));
    }

    private static ClockShown of(ClockFact clock, Law law, LocalDate today) {
        Optional<Long> left = clock.metOn().isPresent()
                ? Optional.empty()
                : clock.dueOn().map(due -> ChronoUnit.DAYS.between(today, due));
        return new ClockShown(
                clock.clock(),
                law.nameOfClock(clock.clock()),
                state(clock, left, law.profile().urgency().of(clock.clock())),
                clock.startedOn(),
                clock.dueOn(),
                clock.metOn(),
                clock.notKnown().map(why -> new Wording(why.vietnamese(), why.english())),
                left,
                clock.explained());
    }

    private static State state(ClockFact clock, Optional<Long> left, UrgencyRule urgency) {
        if (clock.metOn().isPresent()) {
            return clock.missed()
                    ? State.MET_LATE
                    : overBefore(clock, clock.metOn().get()) ? State.LAPSED : State.MET;
        } else if (left.isEmpty()) {
            return State.NOT_KNOWN;
        } else if (left.get() < 0) {
            return clock.obliges() ? State.OVERDUE : State.LAPSED;
        }
        return left.get() <= urgency.dueSoonDays() ? State.SOON : State.RUNNING;
    }

    /** Whether the time of a right was over before what ended it. */
    private static boolean overBefore(ClockFact clock, LocalDate day) {
        return !clock.obliges() && clock.dueOn().filter(day::isAfter).isPresent();
    }
}
