package vn.liem.notification.clock;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import vn.liem.notification.clock.ClocksEvent.BodyInvolved;
import vn.liem.notification.clock.ClocksEvent.ClockCancelled;
import vn.liem.notification.clock.ClocksEvent.ClockMet;
import vn.liem.notification.clock.ClocksEvent.ClockMissed;
import vn.liem.notification.clock.ClocksEvent.ClockResumed;
import vn.liem.notification.clock.ClocksEvent.ClockSet;
import vn.liem.notification.clock.ClocksEvent.ExtensionNoted;
import vn.liem.notification.clock.ClocksEvent.FactNoted;
import vn.liem.notification.clock.ClocksEvent.MissWithdrawn;
import vn.liem.notification.clock.ClocksEvent.NotedWithdrawn;
import vn.liem.notification.clock.ClocksEvent.OffenceNoted;
import vn.liem.notification.clock.ClocksEvent.PassingOnNoted;
import vn.liem.notification.clock.ClocksEvent.ReceiptNoted;
import vn.liem.notification.clock.ClocksEvent.SubjectPlaced;

/**
 * The clocks of one subject, as far as is known.
 *
 * @param place where the subject belongs, once that is known
 * @param bodies the bodies that take part in what happens to it
 * @param noted what was noted, in the order in which it was
 * @param lines how each clock stands, in the order in which they were set
 * @param missed the clocks that were missed
 */
public record ClocksOfSubject(
        Optional<SubjectPlaced> place,
        Set<String> bodies,
        List<Noted> noted,
        Map<ClockKey, ClockLine> lines,
        Set<ClockKey> missed) {

    /** Nothing is known of the subject. */
    static final ClocksOfSubject NONE = new ClocksOfSubject(Optional.empty(), Set.of(), List.of(), Map.of(), Set.of());

    public ClocksOfSubject {
        bodies = Set.copyOf(bodies);
        noted = List.copyOf(noted);
        lines = Collections.unmodifiableMap(new LinkedHashMap<>(lines));
        missed = Set.copyOf(missed);
    }

    /** The clocks after an event. */
    ClocksOfSubject after(ClocksEvent event) {
        return switch (event) {
            case FactNoted(var fact) -> with(fact);
            case ExtensionNoted(var extension) -> with(extension);
            case ReceiptNoted(var receipt) -> with(receipt);
            case OffenceNoted(var offence) -> with(offence);
            case PassingOnNoted(var passedOn) -> with(passedOn);
            case NotedWithdrawn(var reference) ->
                noted(noted.stream()
                        .filter(known -> !known.reference().equals(reference))
                        .toList());
            case SubjectPlaced placed -> new ClocksOfSubject(Optional.of(placed), bodies, noted, lines, missed);
            case BodyInvolved(var body) -> involving(body);
            case ClockSet set -> with(lineOf(set));
            case ClockMet(var key, var on, var by) -> change(key, line -> line.met(on, by));
            case ClockResumed(var key) -> change(key, ClockLine::running);
            case ClockMissed(var key, var _) -> miss(key);
            case MissWithdrawn(var key) -> withdrawMiss(key);
            case ClockCancelled(var key) -> without(key);
        };
    }

    private ClocksOfSubject noted(List<Noted> known) {
        return new ClocksOfSubject(place, bodies, known, lines, missed);
    }

    private ClocksOfSubject with(Noted more) {
        List<Noted> known = new ArrayList<>(noted);
        known.add(more);
        return noted(known);
    }

    private ClocksOfSubject involving(String body) {
        Set<String> more = new LinkedHashSet<>(bodies);
        more.add(body);
        return new ClocksOfSubject(place, more, noted, lines, missed);
    }

    private ClocksOfSubject lines(Map<ClockKey, ClockLine> known) {
        return new ClocksOfSubject(place, bodies, noted, known, missed);
    }

    private ClocksOfSubject with(ClockLine line) {
        Map<ClockKey, ClockLine> more = new LinkedHashMap<>(lines);
        more.put(line.key(), line);
        return lines(more);
    }

    private ClocksOfSubject change(ClockKey key, UnaryOperator<ClockLine> change) {
        return Optional.ofNullable(lines.get(key))
                .map(line -> with(change.apply(line)))
                .orElse(this);
    }

    private ClocksOfSubject without(ClockKey key) {
        Map<ClockKey, ClockLine> fewer = new LinkedHashMap<>(lines);
        fewer.remove(key);
        return lines(fewer).withdrawMiss(key);
    }

    private ClocksOfSubject miss(ClockKey key) {
        Set<ClockKey> more = new LinkedHashSet<>(missed);
        more.add(key);
        return new ClocksOfSubject(place, bodies, noted, lines, more);
    }

    private ClocksOfSubject withdrawMiss(ClockKey key) {
        Set<ClockKey> fewer = new LinkedHashSet<>(missed);
        fewer.remove(key);
        return new ClocksOfSubject(place, bodies, noted, lines, fewer);
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
                set.explained(),
                before.flatMap(ClockLine::metOn),
                before.flatMap(ClockLine::metBy));
    }
}
