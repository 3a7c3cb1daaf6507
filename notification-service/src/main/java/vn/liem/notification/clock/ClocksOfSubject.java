package vn.liem.notification.clock;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.liem.notification.clock.ClocksEvent.ClockMet;
import vn.liem.notification.clock.ClocksEvent.ClockMissed;
import vn.liem.notification.clock.ClocksEvent.ClockResumed;
import vn.liem.notification.clock.ClocksEvent.ClockSet;
import vn.liem.notification.clock.ClocksEvent.FactNoted;
import vn.liem.notification.clock.ClocksEvent.MissWithdrawn;

/**
 * The clocks of one subject, as far as is known.
 *
 * @param facts what was noted, in the order in which it was
 * @param lines how each clock stands, in the order in which they were set
 * @param missed the clocks that were missed
 */
public record ClocksOfSubject(List<NotedFact> facts, Map<ClockKey, ClockLine> lines, Set<ClockKey> missed) {

    /** Nothing is known of the subject. */
    static final ClocksOfSubject NONE = new ClocksOfSubject(List.of(), Map.of(), Set.of());

    public ClocksOfSubject {
        facts = List.copyOf(facts);
        lines = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(lines));
        missed = Set.copyOf(missed);
    }

    /** The clocks after an event. */
    ClocksOfSubject after(ClocksEvent event) {
        return switch (event) {
            case FactNoted(var fact) -> with(fact);
            case ClockSet set -> with(lineOf(set));
            case ClockMet(var key, var on, var by) -> change(key, line -> line.met(on, by));
            case ClockResumed(var key) -> change(key, ClockLine::running);
            case ClockMissed(var key, var _) -> miss(key);
            case MissWithdrawn(var key) -> withdraw(key);
        };
    }

    private ClocksOfSubject with(NotedFact fact) {
        List<NotedFact> more = new ArrayList<>(facts);
        more.add(fact);
        return new ClocksOfSubject(more, lines, missed);
    }

    private ClocksOfSubject with(ClockLine line) {
        Map<ClockKey, ClockLine> more = new LinkedHashMap<>(lines);
        more.put(line.key(), line);
        return new ClocksOfSubject(facts, more, missed);
    }

    private ClocksOfSubject change(ClockKey key, java.util.function.UnaryOperator<ClockLine> change) {
        return Optional.ofNullable(lines.get(key))
                .map(line -> with(change.apply(line)))
                .orElse(this);
    }

    private ClocksOfSubject miss(ClockKey key) {
        Set<ClockKey> more = new LinkedHashSet<>(missed);
        more.add(key);
        return new ClocksOfSubject(facts, lines, more);
    }

    private ClocksOfSubject withdraw(ClockKey key) {
        Set<ClockKey> fewer = new LinkedHashSet<>(missed);
        fewer.remove(key);
        return new ClocksOfSubject(facts, lines, fewer);
    }

    private ClockLine lineOf(ClockSet set) {
        Optional<ClockLine> before = Optional.ofNullable(lines.get(set.key()));
        return new ClockLine(
                set.key(),
                set.startedOn(),
                set.rowId(),
                set.nominalOn(),
                set.dueOn(),
                set.notKnown(),
                before.flatMap(ClockLine::metOn),
                before.flatMap(ClockLine::metBy));
    }
}
