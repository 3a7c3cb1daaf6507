package vn.liem.procedure.part;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.liem.procedure.journey.CaseState;
import vn.liem.procedure.journey.OwningService;
import vn.liem.procedure.journey.StageAnswer;
import vn.liem.procedure.journey.StageAnswer.Illegal;
import vn.liem.procedure.journey.StageAnswer.Moved;
import vn.liem.procedure.journey.StageMachine;
import vn.liem.procedure.journey.Taken;

/**
 * The part of the machine that one service keeps. It knows its own decisions; of the others it knows those that a command
 * names as the cause of a step, and takes it that what must lie between has happened.
 */
public final class ServicePart {

    private final StageMachine machine;
    private final OtherServices others;

    private ServicePart(StageMachine machine, OtherServices others) {
        this.machine = machine;
        this.others = others;
    }

    /** The part of the service, by the law of Vietnam. */
    public static ServicePart of(OwningService service) {
        StageMachine machine = StageMachine.vietnam();
        return new ServicePart(machine, OtherServices.of(machine, service));
    }

    private record Misfit(PartEntry entry, Illegal why) {}

    /** Whether a new decision fits among those recorded, by its aggregate and by the others of the service. */
    public PartAnswer admit(PartRecord own, Alongside alongside, DecisionAsked asked, Taken taken) {
        return admit(own, alongside, asked, taken, Optional.empty());
    }

    /** The same for a decision that rests on one of another service. */
    public PartAnswer admit(
            PartRecord own, Alongside alongside, DecisionAsked asked, Taken taken, Optional<Taken> openedBy) {
        List<PartEntry> recorded = alongside.with(own);
        RecordedDecision decision = RecordedDecision.of(asked, 0, alongside.nextOrder());
        PartEntry entry = openedBy.map(cause -> PartEntry.openedBy(decision, taken, cause))
                .orElseGet(() -> PartEntry.of(decision, taken));
        Optional<PartEntry> standing = recorded.stream()
                .filter(known -> known.key().equals(asked.key()))
                .findFirst();
        return standing.map(known -> saidAgain(known, entry)).orElseGet(() -> admit(recorded, entry, asked.basis()));
    }

    /** Whether a decision that stands may be said otherwise; on the same day it keeps its place. */
    public PartAnswer correct(
            PartRecord own, Alongside alongside, DecisionAsked asked, Optional<String> detail, Correction correction) {
        Optional<PartEntry> standing = own.find(asked.key());
        if (standing.isEmpty()) {
            return new PartAnswer.Refused(PartRefusal.NO_SUCH_DECISION);
        }
        PartEntry earlier = standing.get();
        RecordedDecision now = earlier.decision().saidOtherwise(asked, alongside.nextOrder());
        PartEntry corrected = earlier.corrected(now, detail);
        if (saysTheSame(earlier, corrected)) {
            return new PartAnswer.SaidBefore();
        }
        if (!correction.saysWhy()) {
            return new PartAnswer.Refused(PartRefusal.CORRECTION_WITHOUT_REASON);
        }
        return replace(alongside.with(own), earlier, corrected, asked.basis());
    }

    /** Whether a decision that stands may be taken back. */
    public PartAnswer annul(PartRecord own, Alongside alongside, DecisionKey key, Correction correction) {
        Optional<PartEntry> standing = own.find(key);
        if (standing.isEmpty()) {
            return new PartAnswer.SaidBefore();
        }
        if (!correction.saysWhy()) {
            return new PartAnswer.Refused(PartRefusal.CORRECTION_WITHOUT_REASON);
        }
        List<PartEntry> before = alongside.with(own);
        List<PartEntry> after = without(before, standing.get());
        PartAnswer gone = new PartAnswer.Fits(standing.get().decision());
        return correction.line().isPresent()
                ? gone
                : newMisfit(before, after)
                        .<PartAnswer>map(this::refusedForLater)
                        .orElse(gone);
    }

    /** Where the case stands after the decisions, as far as this service knows. */
    public CaseState state(Collection<PartEntry> entries) {
        return fold(LegalOrder.of(entries));
    }

    /** Where the case stood at the end of the day, as far as this service knows. */
    public CaseState stateOn(LocalDate day, Collection<PartEntry> entries) {
        return state(entries.stream()
                .filter(entry -> !entry.decision().decidedOn().isAfter(day))
                .toList());
    }

    /** The decisions in the order in which they take effect. */
    public static List<PartEntry> inLegalOrder(Collection<PartEntry> entries) {
        return LegalOrder.of(entries);
    }

    private PartAnswer admit(List<PartEntry> recorded, PartEntry entry, Basis basis) {
        List<PartEntry> longer = new ArrayList<>(recorded);
        longer.add(entry);
        return place(entry, recorded, longer, basis);
    }

    private PartAnswer replace(List<PartEntry> recorded, PartEntry earlier, PartEntry corrected, Basis basis) {
        List<PartEntry> replaced = without(recorded, earlier);
        replaced.add(corrected);
        return place(corrected, recorded, replaced, basis);
    }

    // Registers are judged whole before they are brought in: between two of their rows a case may stand as it never
    // stood.
    private PartAnswer place(PartEntry entry, List<PartEntry> before, List<PartEntry> after, Basis basis) {
        return switch (basis) {
            case Basis.FromRegister _ -> new PartAnswer.Fits(inRound(after, entry));
            case Basis.InSystem _ ->
                newMisfit(before, after)
                        .map(misfit -> misfit.entry().equals(entry)
                                ? new PartAnswer.Refused(DoesNotFit.itself(machine, entry, misfit.why()))
                                : refusedForLater(misfit))
                        .orElseGet(() -> new PartAnswer.Fits(inRound(after, entry)));
        };
    }

    private PartAnswer refusedForLater(Misfit misfit) {
        return new PartAnswer.Refused(DoesNotFit.later(machine, misfit.entry(), misfit.why()));
    }

    private static PartAnswer saidAgain(PartEntry known, PartEntry asked) {
        if (known.taken().decision() != asked.taken().decision()) {
            return new PartAnswer.Refused(PartRefusal.DOCUMENT_OF_OTHER_DECISION);
        }
        return saysTheSame(known, asked)
                ? new PartAnswer.SaidBefore()
                : new PartAnswer.Refused(PartRefusal.RECORDED_OTHERWISE);
    }

    private static boolean saysTheSame(PartEntry left, PartEntry right) {
        return left.taken().equals(right.taken())
                && left.decision().decidedOn().equals(right.decision().decidedOn())
                && left.decision().unit().equals(right.decision().unit());
    }

    private static List<PartEntry> without(List<PartEntry> entries, PartEntry one) {
        List<PartEntry> fewer = new ArrayList<>(entries);
        fewer.remove(one);
        return fewer;
    }

    private RecordedDecision inRound(List<PartEntry> entries, PartEntry entry) {
        List<PartEntry> ordered = LegalOrder.of(entries);
        return entry.decision()
                .inRound(fold(ordered.subList(0, ordered.indexOf(entry) + 1)).round());
    }

    private Optional<Misfit> newMisfit(List<PartEntry> before, List<PartEntry> after) {
        Set<DecisionKey> known = new HashSet<>();
        misfits(before).forEach(misfit -> known.add(misfit.entry().key()));
        return misfits(after).stream()
                .filter(misfit -> !known.contains(misfit.entry().key()))
                .findFirst();
    }

    private List<Misfit> misfits(List<PartEntry> entries) {
        List<Misfit> misfits = new ArrayList<>();
        CaseState state = CaseState.none();
        for (PartEntry entry : LegalOrder.of(entries)) {
            switch (take(state, entry)) {
                case Moved(var next) -> state = next;
                case Illegal illegal -> misfits.add(new Misfit(entry, illegal));
            }
        }
        return misfits;
    }

    private CaseState fold(List<PartEntry> ordered) {
        CaseState state = CaseState.none();
        for (PartEntry entry : ordered) {
            state = switch (take(state, entry)) {
                case Moved(var next) -> next;
                case Illegal _ -> state;
            };
        }
        return state;
    }

    private StageAnswer take(CaseState state, PartEntry entry) {
        CaseState opened =
                entry.openedBy().flatMap(cause -> others.reach(state, cause)).orElse(state);
        return others.keep(entry.taken())
                ? others.reach(opened, entry.taken())
                        .<StageAnswer>map(Moved::new)
                        .orElseGet(() -> machine.take(opened, entry.taken()))
                : machine.take(opened, entry.taken());
    }
}
