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
import vn.liem.notification.clock.ClocksEvent.AppraisalNoted;
import vn.liem.notification.clock.ClocksEvent.AppraisalStepNoted;
import vn.liem.notification.clock.ClocksEvent.BodyInvolved;
import vn.liem.notification.clock.ClocksEvent.BodyLeft;
import vn.liem.notification.clock.ClocksEvent.ClockCancelled;
import vn.liem.notification.clock.ClocksEvent.ClockExtended;
import vn.liem.notification.clock.ClocksEvent.ClockMet;
import vn.liem.notification.clock.ClocksEvent.ClockMissed;
import vn.liem.notification.clock.ClocksEvent.ClockRecounted;
import vn.liem.notification.clock.ClocksEvent.ClockReminded;
import vn.liem.notification.clock.ClocksEvent.ClockResumed;
import vn.liem.notification.clock.ClocksEvent.ClockSet;
import vn.liem.notification.clock.ClocksEvent.ClockStopped;
import vn.liem.notification.clock.ClocksEvent.DirectiveNoted;
import vn.liem.notification.clock.ClocksEvent.DirectiveStepNoted;
import vn.liem.notification.clock.ClocksEvent.DocumentNoted;
import vn.liem.notification.clock.ClocksEvent.DocumentStepNoted;
import vn.liem.notification.clock.ClocksEvent.ExtensionNoted;
import vn.liem.notification.clock.ClocksEvent.FactNoted;
import vn.liem.notification.clock.ClocksEvent.LawChanged;
import vn.liem.notification.clock.ClocksEvent.MeasureEndNoted;
import vn.liem.notification.clock.ClocksEvent.MeasureExtensionNoted;
import vn.liem.notification.clock.ClocksEvent.MeasureNoted;
import vn.liem.notification.clock.ClocksEvent.MissExplained;
import vn.liem.notification.clock.ClocksEvent.MissWithdrawn;
import vn.liem.notification.clock.ClocksEvent.NotedWithdrawn;
import vn.liem.notification.clock.ClocksEvent.OffenceNoted;
import vn.liem.notification.clock.ClocksEvent.PassingOnNoted;
import vn.liem.notification.clock.ClocksEvent.PetitionNoted;
import vn.liem.notification.clock.ClocksEvent.PetitionStepNoted;
import vn.liem.notification.clock.ClocksEvent.ReasonAsked;
import vn.liem.notification.clock.ClocksEvent.ReceiptNoted;
import vn.liem.notification.clock.ClocksEvent.RecountTold;
import vn.liem.notification.clock.ClocksEvent.SubjectPlaced;

/**
 * The clocks of one subject, as far as is known.
 *
 * @param place where the subject belongs, once that is known
 * @param bodies the bodies that take part in what happens to it
 * @param noted what was noted, in the order in which it was
 * @param lines how each clock stands, in the order in which they were set
 * @param missed the clocks that were missed
 * @param told what people were told of each clock
 * @param counted by which version of the law its clocks are counted
 */
public record ClocksOfSubject(
        Optional<SubjectPlaced> place,
        Set<String> bodies,
        List<Noted> noted,
        Map<ClockKey, ClockLine> lines,
        Set<ClockKey> missed,
        Map<ClockKey, ToldOfClock> told,
        CountedLaw counted) {

    /** Nothing is known of the subject. */
    static final ClocksOfSubject NONE =
            new ClocksOfSubject(Optional.empty(), Set.of(), List.of(), Map.of(), Set.of(), Map.of(), CountedLaw.NONE);

    public ClocksOfSubject {
        bodies = Set.copyOf(bodies);
        noted = List.copyOf(noted);
        lines = Collections.unmodifiableMap(new LinkedHashMap<>(lines));
        missed = Set.copyOf(missed);
        told = Map.copyOf(told);
    }

    /** The clocks after several events. */
    ClocksOfSubject after(List<ClocksEvent> events) {
        ClocksOfSubject state = this;
        for (ClocksEvent event : events) {
            state = state.after(event);
        }
        return state;
    }

    /** The clocks after an event. */
    ClocksOfSubject after(ClocksEvent event) {
        return switch (event) {
            case FactNoted(var fact) -> with(fact);
            case ExtensionNoted(var extension) -> with(extension);
            case ReceiptNoted(var receipt) -> with(receipt);
            case OffenceNoted(var offence) -> with(offence);
            case PassingOnNoted(var passedOn) -> with(passedOn);
            case MeasureNoted(var measure) -> with(measure);
            case MeasureExtensionNoted(var extension) -> with(extension);
            case MeasureEndNoted(var end) -> with(end);
            case PetitionNoted(var petition) -> with(petition);
            case PetitionStepNoted(var step) -> with(step);
            case AppraisalNoted(var appraisal) -> with(appraisal);
            case AppraisalStepNoted(var step) -> with(step);
            case DirectiveNoted(var directive) -> with(directive);
            case DirectiveStepNoted(var step) -> with(step);
            case DocumentNoted(var document) -> with(document);
            case DocumentStepNoted(var step) -> with(step);
            case NotedWithdrawn(var reference) ->
                noted(noted.stream()
                        .filter(known -> !known.reference().equals(reference))
                        .toList());
            case SubjectPlaced placed ->
                new ClocksOfSubject(Optional.of(placed), bodies, noted, lines, missed, told, counted);
            case BodyInvolved(var body) -> involving(body);
            case BodyLeft(var body) -> leaving(body);
            case ClockSet set -> with(lineOf(set)).counted(counted.by(set.countedBy()));
            case ClockMet(var key, var on, var by) -> end(key, new ClockEnd(on, by, ClockEnd.How.MET));
            case ClockStopped(var key, var on, var by) -> end(key, new ClockEnd(on, by, ClockEnd.How.STOPPED));
            // The clock that is set anew beside it says all that changes.
            case ClockExtended _ -> this;
            case ClockResumed(var key) -> change(key, ClockLine::running);
            case ClockMissed(var key, var _) -> miss(key);
            case MissWithdrawn(var key) -> withdrawMiss(key).tell(key, ToldOfClock::missWithdrawn);
            case ClockReminded(var key, var due, var stands, var _) -> tell(key, told -> told.reminded(due, stands));
            case ReasonAsked(var key, var _, var _) -> tell(key, ToldOfClock::asked);
            case MissExplained(var key, var reason, var _, var _) -> tell(key, told -> told.explained(reason));
            case ClockCancelled(var key) -> without(key);
            // The clock that is set anew beside it says all that changes.
            case ClockRecounted _, RecountTold _ -> this;
            case LawChanged(var _, var version) ->
                counted(lines.isEmpty() ? counted.by(Optional.of(version)) : counted.changedTo(version));
        };
    }

    private ClocksOfSubject counted(CountedLaw law) {
        return new ClocksOfSubject(place, bodies, noted, lines, missed, told, law);
    }

    private ClocksOfSubject noted(List<Noted> known) {
        return new ClocksOfSubject(place, bodies, known, lines, missed, told, counted);
    }

    private ClocksOfSubject with(Noted more) {
        List<Noted> known = new ArrayList<>(noted);
        known.add(more);
        return noted(known);
    }

    private ClocksOfSubject involving(String body) {
        Set<String> more = new LinkedHashSet<>(bodies);
        more.add(body);
        return new ClocksOfSubject(place, more, noted, lines, missed, told, counted);
    }

    private ClocksOfSubject leaving(String body) {
        Set<String> fewer = new LinkedHashSet<>(bodies);
        fewer.remove(body);
        return new ClocksOfSubject(place, fewer, noted, lines, missed, told, counted);
    }

    private ClocksOfSubject lines(Map<ClockKey, ClockLine> known) {
        return new ClocksOfSubject(place, bodies, noted, known, missed, told, counted);
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

    private ClocksOfSubject end(ClockKey key, ClockEnd by) {
        return change(key, line -> line.ended(by));
    }

    /** The body whose turn it is at a clock, or else the body that registered the subject. */
    public Optional<String> ownerOf(ClockKey key) {
        return Optional.ofNullable(lines.get(key))
                .flatMap(ClockLine::owner)
                .or(() -> place.map(SubjectPlaced::registeredBy))
                .filter(body -> !body.isBlank());
    }

    /** The request for an expertise or a valuation, where the subject is one. */
    public Optional<NotedAppraisal> request() {
        return noted.stream()
                .filter(NotedAppraisal.class::isInstance)
                .map(NotedAppraisal.class::cast)
                .findFirst();
    }

    /** The body that waits for what its owner does, where it is another one: that asks for an expertise, directs, or wants an answer. */
    Optional<String> waiting() {
        return request()
                .map(NotedAppraisal::unit)
                .or(() -> noted.stream()
                        .filter(NotedDirective.class::isInstance)
                        .map(known -> ((NotedDirective) known).issuedBy())
                        .findFirst())
                .or(() -> noted.stream()
                        .filter(NotedDocument.class::isInstance)
                        .map(known -> ((NotedDocument) known).issuedBy())
                        .findFirst());
    }

    /** What people were told of a clock. */
    ToldOfClock toldOf(ClockKey key) {
        return told.getOrDefault(key, ToldOfClock.NOTHING);
    }

    private ClocksOfSubject tell(ClockKey key, UnaryOperator<ToldOfClock> change) {
        Map<ClockKey, ToldOfClock> more = new LinkedHashMap<>(told);
        more.put(key, change.apply(toldOf(key)));
        return new ClocksOfSubject(place, bodies, noted, lines, missed, more, counted);
    }

    private ClocksOfSubject without(ClockKey key) {
        Map<ClockKey, ClockLine> fewer = new LinkedHashMap<>(lines);
        fewer.remove(key);
        return lines(fewer).withdrawMiss(key);
    }

    private ClocksOfSubject miss(ClockKey key) {
        Set<ClockKey> more = new LinkedHashSet<>(missed);
        more.add(key);
        return new ClocksOfSubject(place, bodies, noted, lines, more, told, counted);
    }

    private ClocksOfSubject withdrawMiss(ClockKey key) {
        Set<ClockKey> fewer = new LinkedHashSet<>(missed);
        fewer.remove(key);
        return new ClocksOfSubject(place, bodies, noted, lines, fewer, told, counted);
    }

    private ClockLine lineOf(ClockSet set) {
        return new ClockLine(
                set.key(),
                set.startedOn(),
                set.rowId(),
                set.nominalOn(),
                set.dueOn(),
                set.notKnown(),
                set.explained(),
                set.owner(),
                set.recordedOn(),
                set.person(),
                Optional.ofNullable(lines.get(set.key())).flatMap(ClockLine::end));
    }
}
