package vn.liem.notification.clock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.liem.kernel.Decider;
import vn.liem.kernel.Decision;
import vn.liem.notification.clock.ClocksCommand.CountAnew;
import vn.liem.notification.clock.ClocksCommand.ExplainMiss;
import vn.liem.notification.clock.ClocksCommand.InvolveBodies;
import vn.liem.notification.clock.ClocksCommand.LookOn;
import vn.liem.notification.clock.ClocksCommand.NameBodies;
import vn.liem.notification.clock.ClocksCommand.Note;
import vn.liem.notification.clock.ClocksCommand.PlaceSubject;
import vn.liem.notification.clock.ClocksCommand.Restate;
import vn.liem.notification.clock.ClocksCommand.Withdraw;
import vn.liem.notification.clock.ClocksEvent.AppraisalNoted;
import vn.liem.notification.clock.ClocksEvent.AppraisalStepNoted;
import vn.liem.notification.clock.ClocksEvent.BodyInvolved;
import vn.liem.notification.clock.ClocksEvent.BodyLeft;
import vn.liem.notification.clock.ClocksEvent.ClockCancelled;
import vn.liem.notification.clock.ClocksEvent.ClockExtended;
import vn.liem.notification.clock.ClocksEvent.ClockMissed;
import vn.liem.notification.clock.ClocksEvent.DirectiveNoted;
import vn.liem.notification.clock.ClocksEvent.DirectiveStepNoted;
import vn.liem.notification.clock.ClocksEvent.DocumentNoted;
import vn.liem.notification.clock.ClocksEvent.DocumentStepNoted;
import vn.liem.notification.clock.ClocksEvent.ExtensionNoted;
import vn.liem.notification.clock.ClocksEvent.FactNoted;
import vn.liem.notification.clock.ClocksEvent.MeasureEndNoted;
import vn.liem.notification.clock.ClocksEvent.MeasureExtensionNoted;
import vn.liem.notification.clock.ClocksEvent.MeasureNoted;
import vn.liem.notification.clock.ClocksEvent.MissExplained;
import vn.liem.notification.clock.ClocksEvent.NotedWithdrawn;
import vn.liem.notification.clock.ClocksEvent.OffenceNoted;
import vn.liem.notification.clock.ClocksEvent.PassingOnNoted;
import vn.liem.notification.clock.ClocksEvent.PetitionNoted;
import vn.liem.notification.clock.ClocksEvent.PetitionStepNoted;
import vn.liem.notification.clock.ClocksEvent.ReceiptNoted;
import vn.liem.notification.clock.ClocksEvent.SubjectPlaced;
import vn.liem.procedure.Profile;

/**
 * What was heard does to the clocks of its subject: whatever differs from what was known is said as an event. Nothing of it
 * is refused, since the owners of the facts have decided them.
 */
public final class ClocksDecider implements Decider<ClocksCommand, ClocksOfSubject, ClocksEvent> {

    private final ClocksByLaw law;
    private final ClockChanges changes;
    private final Recounting recounting;
    private final Reminding reminding;

    /** Clocks by the rules of a profile that is told from others by its calendar alone. */
    public ClocksDecider(Profile profile) {
        this(profile, profile.calendar().version());
    }

    /** Clocks by the rules of a profile of this version. */
    public ClocksDecider(Profile profile, String version) {
        this.law = new ClocksByLaw(profile);
        this.reminding = new Reminding(profile.urgency());
        this.changes = new ClockChanges(reminding, version);
        this.recounting = new Recounting(law, changes, reminding, version);
    }

    @Override
    public ClocksOfSubject initial() {
        return ClocksOfSubject.NONE;
    }

    @Override
    public Decision<ClocksEvent> decide(ClocksCommand command, ClocksOfSubject state) {
        return switch (command) {
            case Note(var noted) -> accepted(byThisLaw(state, now -> note(noted, now)));
            case Restate restate -> accepted(byThisLaw(state, now -> note(restated(restate, now), now)));
            case Withdraw(var referencesFrom) -> accepted(byThisLaw(state, now -> withdraw(referencesFrom, now)));
            case CountAnew _ -> accepted(recounting.of(state));
            case PlaceSubject place -> accepted(placed(place, state));
            case InvolveBodies(var bodies) -> accepted(involved(bodies, state));
            case NameBodies(var bodies) -> accepted(named(bodies, state));
            case ExplainMiss explanation -> explained(explanation, state);
            case LookOn(var day) -> accepted(lookedOn(day, state));
        };
    }

    private static Decision<ClocksEvent> accepted(List<ClocksEvent> events) {
        return new Decision.Accepted<>(events);
    }

    @Override
    public ClocksOfSubject evolve(ClocksOfSubject state, ClocksEvent event) {
        return state.after(event);
    }

    /** What follows from something that was heard, once that which runs is counted by the law in force here. */
    private List<ClocksEvent> byThisLaw(
            ClocksOfSubject state, Function<ClocksOfSubject, List<ClocksEvent>> whatFollows) {
        List<ClocksEvent> events = new ArrayList<>(state.lines().isEmpty() ? List.of() : recounting.of(state));
        List<ClocksEvent> more = whatFollows.apply(state.after(events));
        events.addAll(more);
        // What is heard twice changes nothing; counting anew is then left to who asks for it.
        return more.isEmpty() ? List.of() : events;
    }

    private List<ClocksEvent> note(List<Noted> noted, ClocksOfSubject state) {
        Map<String, List<Noted>> told = noted.stream()
                .collect(Collectors.groupingBy(Noted::reference, LinkedHashMap::new, Collectors.toList()));
        List<ClocksEvent> events = new ArrayList<>();
        told.forEach((reference, again) -> {
            List<Noted> before = under(reference, state);
            List<Noted> now =
                    again.stream().map(each -> insteadOf(before, each)).toList();
            if (!before.equals(now)) {
                if (!before.isEmpty()) {
                    events.add(new NotedWithdrawn(reference));
                }
                now.forEach(each -> events.add(said(each)));
            }
        });
        return withClocks(events, state);
    }

    /** A petition, directive or paper told again keeps the day of its first recording: no correction silences a clock. */
    private static Noted insteadOf(List<Noted> before, Noted now) {
        return switch (now) {
            case NotedPetition petition ->
                before.stream()
                        .filter(NotedPetition.class::isInstance)
                        .map(known -> petition.insteadOf((NotedPetition) known))
                        .findFirst()
                        .orElse(petition);
            case NotedDirective directive ->
                before.stream()
                        .filter(NotedDirective.class::isInstance)
                        .map(known -> directive.insteadOf((NotedDirective) known))
                        .findFirst()
                        .orElse(directive);
            case NotedDocument document ->
                before.stream()
                        .filter(NotedDocument.class::isInstance)
                        .map(known -> document.insteadOf((NotedDocument) known))
                        .findFirst()
                        .orElse(document);
            case NotedFact _,
                    NotedExtension _,
                    NotedReceipt _,
                    NotedOffence _,
                    NotedPassingOn _,
                    NotedPetitionStep _,
                    NotedAppraisal _,
                    NotedAppraisalStep _,
                    NotedDirectiveStep _,
                    NotedDocumentStep _,
                    NotedMeasure _,
                    NotedMeasureExtension _,
                    NotedMeasureEnd _ -> now;
        };
    }

    private List<ClocksEvent> withdraw(String referencesFrom, ClocksOfSubject state) {
        Set<String> references = state.noted().stream()
                .map(Noted::reference)
                .filter(reference -> reference.startsWith(referencesFrom))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return withClocks(
                references.stream().<ClocksEvent>map(NotedWithdrawn::new).toList(), state);
    }

    private static List<Noted> restated(Restate restate, ClocksOfSubject state) {
        return under(restate.reference(), state).stream()
                .map(known -> restated(known.restated(restate.by(), restate.on()), restate.length()))
                .toList();
    }

    private static Noted restated(Noted known, Optional<Integer> length) {
        return switch (known) {
            case NotedExtension extension -> length.map(extension::by).orElse(extension);
            case NotedFact _,
                    NotedReceipt _,
                    NotedOffence _,
                    NotedPassingOn _,
                    NotedPetition _,
                    NotedPetitionStep _,
                    NotedAppraisal _,
                    NotedAppraisalStep _,
                    NotedDirective _,
                    NotedDirectiveStep _,
                    NotedDocument _,
                    NotedDocumentStep _,
                    NotedMeasure _,
                    NotedMeasureExtension _,
                    NotedMeasureEnd _ -> known;
        };
    }

    private static List<Noted> under(String reference, ClocksOfSubject state) {
        return state.noted().stream()
                .filter(known -> known.reference().equals(reference))
                .toList();
    }

    private static ClocksEvent said(Noted noted) {
        return switch (noted) {
            case NotedFact fact -> new FactNoted(fact);
            case NotedExtension extension -> new ExtensionNoted(extension);
            case NotedReceipt receipt -> new ReceiptNoted(receipt);
            case NotedOffence offence -> new OffenceNoted(offence);
            case NotedPassingOn passedOn -> new PassingOnNoted(passedOn);
            case NotedMeasure measure -> new MeasureNoted(measure);
            case NotedMeasureExtension extension -> new MeasureExtensionNoted(extension);
            case NotedMeasureEnd end -> new MeasureEndNoted(end);
            case NotedPetition petition -> new PetitionNoted(petition);
            case NotedPetitionStep step -> new PetitionStepNoted(step);
            case NotedAppraisal appraisal -> new AppraisalNoted(appraisal);
            case NotedAppraisalStep step -> new AppraisalStepNoted(step);
            case NotedDirective directive -> new DirectiveNoted(directive);
            case NotedDirectiveStep step -> new DirectiveStepNoted(step);
            case NotedDocument document -> new DocumentNoted(document);
            case NotedDocumentStep step -> new DocumentStepNoted(step);
        };
    }

    /** The events, and what has changed about each clock by them since it was last said. */
    private List<ClocksEvent> withClocks(List<ClocksEvent> events, ClocksOfSubject state) {
        if (events.isEmpty()) {
            return List.of();
        }
        ClocksOfSubject after = state.after(events);
        // What ended under an earlier law stays as it was counted then, unless what is heard now changes it.
        Map<ClockKey, ClockLine> before = state.counted().changed() ? law.of(state.noted()) : Map.of();
        Map<ClockKey, ClockLine> lines = law.of(after.noted());
        Lengthened told = new Lengthened(events, after.noted());
        List<ClocksEvent> all = new ArrayList<>(events);
        state.lines().keySet().stream()
                .filter(key -> !lines.containsKey(key))
                .filter(key -> !state.counted().changed() || before.containsKey(key))
                .forEach(key -> all.add(new ClockCancelled(key)));
        lines.values().stream()
                .filter(line -> !state.lines().containsKey(line.key()) || !line.equals(before.get(line.key())))
                .forEach(line -> {
                    all.addAll(changes.of(line, state));
                    extendedBy(line, state, told).ifPresent(all::add);
                });
        return all;
    }

    /** That a clock runs longer by a decision that is heard of now. */
    private static Optional<ClocksEvent> extendedBy(ClockLine line, ClocksOfSubject state, Lengthened told) {
        Optional<LocalDate> before =
                Optional.ofNullable(state.lines().get(line.key())).flatMap(ClockLine::dueOn);
        return before.flatMap(due -> line.dueOn()
                .filter(now -> now.isAfter(due))
                .flatMap(now -> told.by(line.key()).map(event -> new ClockExtended(line.key(), due, now, event))));
    }

    private static List<ClocksEvent> placed(PlaceSubject place, ClocksOfSubject state) {
        SubjectPlaced placed = new SubjectPlaced(place.locality(), place.registeredBy());
        return state.place().equals(Optional.of(placed)) ? List.of() : List.of(placed);
    }

    private static List<ClocksEvent> involved(List<String> bodies, ClocksOfSubject state) {
        return bodies.stream()
                .distinct()
                .filter(body -> !state.bodies().contains(body))
                .<ClocksEvent>map(BodyInvolved::new)
                .toList();
    }

    private static List<ClocksEvent> named(List<String> bodies, ClocksOfSubject state) {
        List<ClocksEvent> events = new ArrayList<>(involved(bodies, state));
        state.bodies().stream()
                .filter(body -> !bodies.contains(body))
                .sorted()
                .forEach(body -> events.add(new BodyLeft(body)));
        return events;
    }

    private List<ClocksEvent> lookedOn(LocalDate day, ClocksOfSubject state) {
        List<ClocksEvent> events = new ArrayList<>();
        for (ClockLine line : state.lines().values()) {
            boolean known = state.missed().contains(line.key());
            if (line.isOverdueOn(day) && !known) {
                events.add(new ClockMissed(line.key(), line.dueOn().orElseThrow()));
            }
            if (line.isOverdueOn(day) || known) {
                events.addAll(reminding.reasonToAsk(line, state));
            }
            events.addAll(reminding.reminderOn(day, line, state));
        }
        return events;
    }

    private static Decision<ClocksEvent> explained(ExplainMiss command, ClocksOfSubject state) {
        if (!state.lines().containsKey(command.key())) {
            return new Decision.Refused<>(ClocksRefusal.NO_SUCH_CLOCK);
        }
        if (!state.missed().contains(command.key())) {
            return new Decision.Refused<>(ClocksRefusal.CLOCK_NOT_MISSED);
        }
        if (command.reason() == MissReason.OTHER && command.note().isEmpty()) {
            return new Decision.Refused<>(ClocksRefusal.OTHER_REASON_UNSAID);
        }
        boolean saidBefore =
                command.note().isEmpty() && state.toldOf(command.key()).reason().equals(Optional.of(command.reason()));
        return accepted(
                saidBefore
                        ? List.of()
                        : List.of(new MissExplained(command.key(), command.reason(), command.note(), command.body())));
    }
}
