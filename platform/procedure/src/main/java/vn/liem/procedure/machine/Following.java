package vn.liem.procedure.machine;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.liem.procedure.machine.Standing.Appeal;

/** What one decision changes. */
record Following(LawMachine machine, Standing before, Step step, StepTaken taken) {

    Standing after() {
        var moved = movedPerson().map(this::movedAlone).orElseGet(this::movedWithCase);
        return new Standing(
                before.course(),
                moved.whole(),
                withoutPeople(moved.apart()),
                before.joinedAway() || step.has(StepMark.ABSORBS),
                opensRound() ? before.round() + 1 : before.round(),
                counts(),
                withoutPeople(charges()),
                appeals(),
                separated());
    }

    private record Tracks(Track whole, Map<String, Track> apart) {}

    private Optional<String> movedPerson() {
        return switch (step.scope()) {
            case CASE -> Optional.empty();
            case CASE_OR_ACCUSED -> taken.accused();
        };
    }

    private Tracks movedAlone(String person) {
        var apart = new HashMap<>(before.apart());
        apart.put(person, moved(before.of(person)));
        return joinedWithEquals(before.whole(), apart);
    }

    // Whoever is suspended or terminated alone stays so; the others whom the decision fits go along with the case.
    private Tracks movedWithCase() {
        var apart = new HashMap<>(before.apart());
        apart.replaceAll((_, track) -> goesAlong(track) ? moved(track) : track);
        return joinedWithEquals(moved(before.whole()), apart);
    }

    private boolean goesAlong(Track track) {
        return switch (machine.state(track.state()).kind()) {
            case MOVING -> step.fits(track.state());
            case BEGINNING, SUSPENDED, ENDED -> false;
        };
    }

    private static Tracks joinedWithEquals(Track whole, Map<String, Track> apart) {
        apart.values().removeIf(whole::equals);
        return new Tracks(whole, apart);
    }

    private Track moved(Track track) {
        return staysForOtherAppeals(track) ? track : track.moved(step.leadsTo(track.state()), step.code(), taken.on());
    }

    private boolean staysForOtherAppeals(Track track) {
        return step.has(StepMark.WITHDRAWS)
                && taken.said().party().isPresent()
                && (!step.from().contains(track.state()) || !appealsLeft().isEmpty());
    }

    private Set<Appeal> appealsLeft() {
        var left = new HashSet<>(before.appeals());
        left.removeIf(
                appeal -> appeal.party().equals(taken.said().party().orElse(appeal.party())) && isOfThisPart(appeal));
        return left;
    }

    private boolean isOfThisPart(Appeal appeal) {
        return taken.accused().map(appeal.accused()::equals).orElse(true);
    }

    private Set<Appeal> appeals() {
        if (step.has(StepMark.APPEALS)) {
            var more = new HashSet<>(before.appeals());
            more.add(new Appeal(taken.said().party().orElse(""), taken.accused().orElse("")));
            return more;
        }
        if (step.has(StepMark.WITHDRAWS)) {
            return appealsLeft();
        }
        if (step.has(StepMark.TAKES_EFFECT) || step.has(StepMark.NEW_PERIOD)) {
            var left = new HashSet<>(before.appeals());
            left.removeIf(this::isOfThisPart);
            return left;
        }
        return before.appeals();
    }

    private boolean opensRound() {
        return step.has(StepMark.OPENS_ROUND) && movedPerson().isEmpty();
    }

    private Map<String, Integer> counts() {
        var counts = new HashMap<>(before.counts());
        if (step.isCounted()) {
            counts.merge(step.code(), 1, Integer::sum);
        }
        if (step.has(StepMark.NEW_PERIOD) && movedPerson().isEmpty()) {
            counts.keySet().removeIf(code -> machine.step(code).isCountedByPeriod());
        }
        return counts;
    }

    private Map<String, ChargeStanding> charges() {
        var charges = new HashMap<>(before.charges());
        taken.accused().ifPresent(person -> {
            if (step.has(StepMark.CHARGES)) {
                charges.put(person, ChargeStanding.AWAITS_APPROVAL);
            } else if (step.has(StepMark.APPROVES)) {
                charges.put(person, ChargeStanding.APPROVED);
            } else if (step.has(StepMark.UNCHARGES)) {
                charges.remove(person);
            }
        });
        return charges;
    }

    private Set<String> separated() {
        if (!step.has(StepMark.SEPARATES)) {
            return before.separated();
        }
        var separated = new HashSet<>(before.separated());
        separated.addAll(taken.said().people());
        return separated;
    }

    private <V> Map<String, V> withoutPeople(Map<String, V> people) {
        if (!step.has(StepMark.SEPARATES)) {
            return people;
        }
        var left = new HashMap<>(people);
        left.keySet().removeAll(taken.said().people());
        return left;
    }
}
