package vn.liem.procedure.machine;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.liem.procedure.law.Limit.Countable;
import vn.liem.procedure.law.Limit.Days;
import vn.liem.procedure.law.Limit.DaysBefore;
import vn.liem.procedure.law.Limit.Hours;
import vn.liem.procedure.law.Limit.Months;
import vn.liem.procedure.law.Limit.MonthsBefore;
import vn.liem.procedure.law.Limit.ThirtyDayMonths;
import vn.liem.procedure.law.Limit.WorkingDays;
import vn.liem.procedure.law.Limit.Years;
import vn.liem.procedure.law.OffenceClass;

/** A condition of a decision beyond where the case stands (điều kiện); a register is not asked for what it does not tell. */
public sealed interface Guard {

    /** How far back a decision is counted. */
    enum Per {
        CASE,
        PERIOD
    }

    /** A ground of the law, and since when it is one. */
    record LawfulGround(String code, Optional<LocalDate> from) {}

    /** The decision rests on one of these grounds. */
    record OneGround(List<LawfulGround> grounds) implements Guard {
        public OneGround {
            grounds = List.copyOf(grounds);
        }
    }

    /** The decision states the fact. */
    record Stated(String fact) implements Guard {}

    /** The decision is taken so often at most. */
    record AtMost(int times, Per per) implements Guard {}

    /**
     * The decision is taken so often in one period at most, by the class of the heaviest crime.
     *
     * @param resumedBy the decisions that resume what rested; the period that runs then is a shorter one
     * @param timesResumed how often at most in such a period, whatever the class
     */
    record AtMostByClass(Map<OffenceClass, Integer> times, Set<String> resumedBy, int timesResumed) implements Guard {
        public AtMostByClass {
            times = Map.copyOf(times);
            resumedBy = Set.copyOf(resumedBy);
        }

        /** How often at most in the period that a decision began. */
        int timesIn(OffenceClass heaviest, String begunBy) {
            int allowed = times.getOrDefault(heaviest, 0);
            return resumedBy.contains(begunBy) ? Math.min(allowed, timesResumed) : allowed;
        }
    }

    /** The decision exists since the day. */
    record FromDay(LocalDate day) implements Guard {}

    /** The decision is for so many days at most. */
    record DaysAtMost(int days) implements Guard {}

    /** The decision was asked for so many days before the period's end at least. */
    record DaysAtLeast(int days) implements Guard {}

    /** The decision names the accused. */
    record NamesAccused() implements Guard {}

    /** The charge of the accused stands in one of these ways. */
    record Charge(Set<ChargeStanding> stands) implements Guard {
        public Charge {
            stands = Set.copyOf(stands);
        }
    }

    /** The state was entered by one of these decisions. */
    record EnteredBy(Set<String> steps) implements Guard {
        public EnteredBy {
            steps = Set.copyOf(steps);
        }
    }

    /** The people whom the decision names stand in one of these states. */
    record PeopleStand(Set<String> in) implements Guard {
        public PeopleStand {
            in = Set.copyOf(in);
        }
    }

    /** No appeal and no protest stands any longer. */
    record AppealsWithdrawn() implements Guard {}

    /** A period that began with a state is over. */
    record PeriodOver(String deadline, Countable period, String since) implements Guard {}

    /** A period that began with a state is not over, where the decision states the fact. */
    record Within(String deadline, Countable period, String since, String when) implements Guard {}

    /** Whether the decision breaks the condition. */
    default boolean isBroken(Standing standing, Track track, StepTaken taken) {
        var said = taken.said();
        return switch (this) {
            case OneGround(var grounds) ->
                said.ground()
                        .map(code -> grounds.stream().noneMatch(ground -> isGround(ground, code, taken.on())))
                        .orElse(said.saysGround());
            case Stated(var fact) -> said.inFull() && !said.facts().contains(fact);
            case AtMost(var times, var _) -> standing.count(taken.step()) >= times;
            case AtMostByClass byClass ->
                said.heaviest()
                        .map(heaviest -> standing.count(taken.step()) >= byClass.timesIn(heaviest, track.enteredBy()))
                        .orElse(false);
            case FromDay(var day) -> taken.on().isBefore(day);
            case DaysAtMost(var days) -> said.days().isPresent() ? said.days().getAsInt() > days : said.inFull();
            case DaysAtLeast(var days) -> said.days().isPresent() && said.days().getAsInt() < days;
            case NamesAccused _ -> said.inFull() && taken.accused().isEmpty();
            case Charge(var stands) ->
                taken.accused()
                        .map(person -> !stands.contains(standing.chargeOf(person)))
                        .orElse(false);
            case EnteredBy(var steps) -> !steps.contains(track.enteredBy());
            case PeopleStand(var in) ->
                said.people().isEmpty()
                        ? said.inFull()
                        : !said.people().stream()
                                .allMatch(person ->
                                        in.contains(standing.of(person).state()));
            case AppealsWithdrawn _ -> standing.hasAppealAgainst(taken.accused().orElse(""));
            case PeriodOver(var _, var period, var since) ->
                track.enteredOn(since)
                        .map(start -> !taken.on().isAfter(end(start, period)))
                        .orElse(false);
            case Within(var _, var period, var since, var when) ->
                said.facts().contains(when)
                        && track.enteredOn(since)
                                .map(start -> taken.on().isAfter(end(start, period)))
                                .orElse(false);
        };
    }

    private static boolean isGround(LawfulGround ground, String code, LocalDate on) {
        return ground.code().equals(code)
                && ground.from().map(day -> !on.isBefore(day)).orElse(true);
    }

    // The nominal end: where the last day is a day of rest the period is longer, and the clocks say by how much.
    private static LocalDate end(LocalDate start, Countable period) {
        return switch (period) {
            case Days(var n) -> start.plusDays(n);
            case WorkingDays(var n) -> start.plusDays(n);
            case ThirtyDayMonths(var n) -> start.plusDays(30L * n);
            case Months(var n) -> start.plusMonths(n);
            case Years(var n) -> start.plusYears(n);
            case Hours _, DaysBefore _, MonthsBefore _ -> start;
        };
    }
}
