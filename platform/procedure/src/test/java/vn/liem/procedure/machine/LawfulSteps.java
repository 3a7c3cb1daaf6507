package vn.liem.procedure.machine;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import vn.liem.procedure.Profile;
import vn.liem.procedure.law.OffenceClass;
import vn.liem.procedure.machine.StepAnswer.Moved;

/** Decisions that meet every condition of theirs, and a standing of the profile's machine in which each may be taken. */
final class LawfulSteps {

    static final LawMachine MACHINE = Profile.vietnam().law();
    static final String ACCUSED = "Nguyễn Văn A";
    static final LocalDate START = LocalDate.of(2026, 1, 5);
    private static final int DAYS_BETWEEN = 40;

    /** A decision and where it is asked. */
    record Asked(Standing standing, StepTaken taken) {}

    private record Way(Standing standing, LocalDate on) {}

    private LawfulSteps() {}

    /** The decision with all that its conditions ask for. */
    static StepTaken lawful(Step step, LocalDate on, Optional<String> accused) {
        var said = Said.everything();
        var named = accused;
        for (var guard : step.guards()) {
            said = switch (guard) {
                case Guard.OneGround(var grounds) -> said.on(grounds.getFirst().code());
                case Guard.Stated(var fact) -> said.stating(fact);
                case Guard.AtMostByClass _ -> said.heaviest(OffenceClass.ESPECIALLY);
                case Guard.DaysAtMost(var days) -> said.days(days);
                case Guard.DaysAtLeast(var days) -> said.days(days);
                case Guard.PeopleStand _ -> said.people(Set.of(ACCUSED));
                case Guard.NamesAccused _,
                        Guard.AtMost _,
                        Guard.FromDay _,
                        Guard.Charge _,
                        Guard.EnteredBy _,
                        Guard.AppealsWithdrawn _,
                        Guard.PeriodOver _,
                        Guard.Within _ -> said;
            };
            if (guard instanceof Guard.NamesAccused) {
                named = Optional.of(ACCUSED);
            }
        }
        return new StepTaken(step.code(), on, named, step.by().stream().sorted().findFirst(), said);
    }

    /** For every decision, the nearest standing in which it is lawful, and the decision as it is taken there. */
    static Map<String, Asked> reached() {
        var reached = new TreeMap<String, Asked>();
        for (var course : LawCourse.values()) {
            reach(course, reached);
        }
        return reached;
    }

    private static void reach(LawCourse course, Map<String, Asked> reached) {
        var next = new ArrayDeque<Way>(List.of(new Way(Standing.beginning(course), START)));
        var seen = new HashSet<String>();
        while (!next.isEmpty()) {
            var way = next.removeFirst();
            for (var taken : tries(way.on())) {
                if (MACHINE.take(way.standing(), taken) instanceof Moved(var there)) {
                    reached.putIfAbsent(taken.step(), new Asked(way.standing(), taken));
                    if (seen.add(outline(there))) {
                        next.add(new Way(there, way.on().plusDays(DAYS_BETWEEN)));
                    }
                }
            }
        }
    }

    private static List<StepTaken> tries(LocalDate on) {
        var tries = new ArrayList<StepTaken>();
        for (var step : MACHINE.inOrder()) {
            tries.add(lawful(step, on, Optional.empty()));
            if (step.scope() == Scope.CASE_OR_ACCUSED) {
                tries.add(lawful(step, on, Optional.of(ACCUSED)));
            }
        }
        return tries;
    }

    // Days and counts make no new place: without them the search ends.
    private static String outline(Standing standing) {
        return String.join(
                "/",
                standing.whole().state(),
                standing.whole().enteredBy(),
                standing.of(ACCUSED).state(),
                standing.chargeOf(ACCUSED).name(),
                String.valueOf(standing.appeals().size()),
                String.valueOf(standing.joinedAway()),
                String.valueOf(standing.separated()));
    }
}
