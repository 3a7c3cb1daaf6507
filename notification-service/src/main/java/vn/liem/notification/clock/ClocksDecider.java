package vn.liem.notification.clock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.liem.kernel.Decider;
import vn.liem.kernel.Decision;
import vn.liem.notification.clock.ClocksCommand.LookOn;
import vn.liem.notification.clock.ClocksCommand.NoteFact;
import vn.liem.notification.clock.ClocksEvent.ClockMet;
import vn.liem.notification.clock.ClocksEvent.ClockMissed;
import vn.liem.notification.clock.ClocksEvent.ClockResumed;
import vn.liem.notification.clock.ClocksEvent.ClockSet;
import vn.liem.notification.clock.ClocksEvent.FactNoted;
import vn.liem.notification.clock.ClocksEvent.MissWithdrawn;
import vn.liem.procedure.Profile;

/** What a fact does to the clocks of its subject: whatever differs from what was known is said as an event. */
public final class ClocksDecider implements Decider<ClocksCommand, ClocksOfSubject, ClocksEvent> {

    private final ClocksByLaw law;

    /** Clocks by the rules of a profile. */
    public ClocksDecider(Profile profile) {
        this.law = new ClocksByLaw(profile);
    }

    @Override
    public ClocksOfSubject initial() {
        return ClocksOfSubject.NONE;
    }

    @Override
    public Decision<ClocksEvent> decide(ClocksCommand command, ClocksOfSubject state) {
        return switch (command) {
            case NoteFact(var fact) -> note(fact, state);
            case LookOn(var day) -> new Decision.Accepted<>(missedOn(day, state));
        };
    }

    @Override
    public ClocksOfSubject evolve(ClocksOfSubject state, ClocksEvent event) {
        return state.after(event);
    }

    private Decision<ClocksEvent> note(NotedFact fact, ClocksOfSubject state) {
        Optional<NotedFact> before = state.facts().stream()
                .filter(known -> known.event().equals(fact.event()) && known.fact() == fact.fact())
                .findFirst();
        if (before.isPresent()) {
            return before.get().equals(fact) ? Decision.nothing() : Decision.refuse(ClocksRefusal.FACT_NOTED_OTHERWISE);
        }
        List<NotedFact> facts = new ArrayList<>(state.facts());
        facts.add(fact);
        List<ClocksEvent> events = new ArrayList<>(List.of(new FactNoted(fact)));
        law.of(facts).values().forEach(line -> events.addAll(changes(line, state)));
        return new Decision.Accepted<>(events);
    }

    /** What has changed about one clock since it was last said. */
    private static List<ClocksEvent> changes(ClockLine line, ClocksOfSubject state) {
        List<ClocksEvent> events = new ArrayList<>();
        Optional<ClockLine> before = Optional.ofNullable(state.lines().get(line.key()));
        if (!before.map(ClockLine::running).equals(Optional.of(line.running()))) {
            events.add(new ClockSet(
                    line.key(), line.startedOn(), line.rowId(), line.nominalOn(), line.dueOn(), line.notKnown()));
        }
        if (!before.flatMap(ClockLine::metBy).equals(line.metBy())) {
            events.add(line.metBy()
                    .<ClocksEvent>map(
                            by -> new ClockMet(line.key(), line.metOn().orElseThrow(), by))
                    .orElseGet(() -> new ClockResumed(line.key())));
        }
        boolean known = state.missed().contains(line.key());
        if (line.wasMetLate() && !known) {
            events.add(new ClockMissed(line.key(), line.dueOn().orElseThrow()));
        } else if (known && line.metOn().isPresent() && !line.wasMetLate()) {
            events.add(new MissWithdrawn(line.key()));
        }
        return events;
    }

    private static List<ClocksEvent> missedOn(LocalDate day, ClocksOfSubject state) {
        List<ClocksEvent> events = new ArrayList<>();
        for (Map.Entry<ClockKey, ClockLine> entry : state.lines().entrySet()) {
            if (entry.getValue().isOverdueOn(day) && !state.missed().contains(entry.getKey())) {
                events.add(
                        new ClockMissed(entry.getKey(), entry.getValue().dueOn().orElseThrow()));
            }
        }
        return events;
    }
}
