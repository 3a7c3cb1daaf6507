package vn.liem.procedure.machine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import vn.liem.procedure.machine.LawfulSteps.Asked;
import vn.liem.procedure.machine.Standing.Appeal;

/** A lawful decision, spoilt in the one condition that is asked about, in every way the condition can be broken. */
final class BrokenGuards {

    private BrokenGuards() {}

    static List<Asked> of(Asked asked, Step step, Guard guard) {
        var taken = asked.taken();
        var said = taken.said();
        return switch (guard) {
            case Guard.OneGround(var grounds) -> grounds(asked, grounds);
            case Guard.Stated(var fact) -> List.of(saying(asked, without(said, fact)));
            case Guard.AtMost(var times, var _) -> List.of(counted(asked, times), counted(asked, times + 1));
            case Guard.AtMostByClass byClass -> tooOften(asked, step, byClass);
            case Guard.FromDay(var day) -> List.of(new Asked(asked.standing(), taken.on(day.minusDays(1))));
            case Guard.DaysAtMost(var days) -> List.of(saying(asked, said.days(days + 1)), saying(asked, noDays(said)));
            case Guard.DaysAtLeast(var days) -> List.of(saying(asked, said.days(days - 1)));
            case Guard.NamesAccused _ ->
                List.of(new Asked(
                        Standing.at(step.course(), LawMachine.track(asked.standing(), step, taken)),
                        new StepTaken(taken.step(), taken.on(), Optional.empty(), taken.by(), said)));
            case Guard.Charge(var stands) -> charges(asked, stands);
            case Guard.EnteredBy _ -> List.of(enteredOtherwise(asked, step));
            case Guard.PeopleStand _ ->
                List.of(saying(asked, said.people(Set.of("Trần Thị B"))), saying(asked, said.people(Set.of())));
            case Guard.AppealsWithdrawn _ -> List.of(appealed(asked));
            case Guard.PeriodOver(var _, var _, var since) ->
                List.of(new Asked(asked.standing(), taken.on(entered(asked, step, since))));
            case Guard.Within(var _, var _, var since, var when) ->
                List.of(new Asked(
                        asked.standing(),
                        taken.saying(said.stating(when))
                                .on(entered(asked, step, since).plusYears(1).plusDays(1))));
        };
    }

    private static List<Asked> grounds(Asked asked, List<Guard.LawfulGround> grounds) {
        var said = asked.taken().said();
        var broken =
                new ArrayList<>(List.of(saying(asked, said.on("no_ground_of_the_law")), saying(asked, noGround(said))));
        for (var ground : grounds) {
            ground.from()
                    .ifPresent(day -> broken.add(new Asked(
                            asked.standing(),
                            asked.taken().saying(said.on(ground.code())).on(day.minusDays(1)))));
        }
        return broken;
    }

    private static List<Asked> charges(Asked asked, Set<ChargeStanding> stands) {
        var broken = new ArrayList<Asked>();
        for (var other : EnumSet.allOf(ChargeStanding.class)) {
            if (!stands.contains(other)) {
                var charges = other == ChargeStanding.NONE
                        ? Map.<String, ChargeStanding>of()
                        : Map.of(LawfulSteps.ACCUSED, other);
                broken.add(new Asked(with(asked.standing(), charges), asked.taken()));
            }
        }
        return broken;
    }

    private static LocalDate entered(Asked asked, Step step, String since) {
        return LawMachine.track(asked.standing(), step, asked.taken())
                .enteredOn(since)
                .orElseThrow();
    }

    private static List<Asked> tooOften(Asked asked, Step step, Guard.AtMostByClass byClass) {
        var said = asked.taken().said();
        var broken = new ArrayList<Asked>();
        byClass.times().forEach((heaviest, most) -> broken.add(saying(counted(asked, most), said.heaviest(heaviest))));
        for (var resumption : byClass.resumedBy()) {
            for (var heaviest : byClass.times().keySet()) {
                var resumed = enteredBy(counted(asked, byClass.timesResumed()), step, resumption);
                broken.add(saying(resumed, said.heaviest(heaviest)));
            }
        }
        return broken;
    }

    private static Asked enteredOtherwise(Asked asked, Step step) {
        return enteredBy(asked, step, "by no decision that counts");
    }

    private static Asked enteredBy(Asked asked, Step step, String decision) {
        var track = LawMachine.track(asked.standing(), step, asked.taken());
        var other = new Track(track.state(), decision, track.entered());
        var s = asked.standing();
        return new Asked(
                new Standing(
                        s.course(),
                        other,
                        Map.of(),
                        false,
                        s.round(),
                        s.counts(),
                        s.charges(),
                        s.appeals(),
                        s.separated()),
                asked.taken());
    }

    private static Asked counted(Asked asked, int times) {
        var s = asked.standing();
        var counts = new HashMap<>(s.counts());
        counts.put(asked.taken().step(), times);
        return new Asked(
                new Standing(
                        s.course(),
                        s.whole(),
                        s.apart(),
                        false,
                        s.round(),
                        counts,
                        s.charges(),
                        s.appeals(),
                        s.separated()),
                asked.taken());
    }

    private static Standing with(Standing s, Map<String, ChargeStanding> charges) {
        return new Standing(
                s.course(), s.whole(), s.apart(), false, s.round(), s.counts(), charges, s.appeals(), s.separated());
    }

    private static Asked appealed(Asked asked) {
        var s = asked.standing();
        var appeals = new HashSet<>(s.appeals());
        appeals.add(new Appeal("bị hại", asked.taken().accused().orElse("")));
        return new Asked(
                new Standing(
                        s.course(),
                        s.whole(),
                        s.apart(),
                        false,
                        s.round(),
                        s.counts(),
                        s.charges(),
                        appeals,
                        s.separated()),
                asked.taken());
    }

    private static Asked saying(Asked asked, Said said) {
        return new Asked(asked.standing(), asked.taken().saying(said));
    }

    private static Said noGround(Said said) {
        return new Said(
                said.asked(),
                Optional.empty(),
                said.facts(),
                said.days(),
                said.party(),
                said.heaviest(),
                said.people());
    }

    private static Said noDays(Said said) {
        return new Said(
                said.asked(),
                said.ground(),
                said.facts(),
                OptionalInt.empty(),
                said.party(),
                said.heaviest(),
                said.people());
    }

    private static Said without(Said said, String fact) {
        var facts = new HashSet<>(said.facts());
        facts.remove(fact);
        return new Said(said.asked(), said.ground(), facts, said.days(), said.party(), said.heaviest(), said.people());
    }
}
