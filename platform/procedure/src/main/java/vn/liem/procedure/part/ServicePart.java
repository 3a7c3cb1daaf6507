package vn.liem.procedure.part;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.liem.kernel.PersonKey;
import vn.liem.procedure.journey.CaseState;
import vn.liem.procedure.journey.OwningService;
import vn.liem.procedure.journey.ProceduralDecision;
import vn.liem.procedure.journey.StageMachine;
import vn.liem.procedure.journey.Taken;
import vn.liem.procedure.machine.Keeper;
import vn.liem.procedure.machine.Scope;
import vn.liem.procedure.machine.Step;

/**
 * The part of the machine that one service keeps. It knows its own decisions; of the others it knows those that a command
 * names as the cause of a step, and takes it that what must lie between has happened.
 */
public final class ServicePart {

    private final PartFold fold;

    private ServicePart(PartFold fold) {
        this.fold = fold;
    }

    /** The part of the service, by the law of Vietnam. */
    public static ServicePart of(OwningService service) {
        StageMachine machine = StageMachine.vietnam();
        return new ServicePart(PartFold.of(machine, OtherServices.of(machine, service)));
    }

    private record Misfit(PartEntry entry, PartFold.Why why) {}

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
        return admit(recorded, entry, asked);
    }

    /** Whether a new decision of the law's machine fits among those recorded. */
    public PartAnswer admit(PartRecord own, Alongside alongside, DecisionAsked asked, StepSaid step, Keeper keeper) {
        Optional<PartRefusal> notHere = notKept(asked, step, keeper);
        if (notHere.isPresent()) {
            return new PartAnswer.Refused(notHere.get());
        }
        RecordedDecision decision = RecordedDecision.of(asked, 0, alongside.nextOrder());
        return admit(alongside.with(own), PartEntry.ofLaw(decision, step), asked);
    }

    /** Whether a decision that stands may be said otherwise; on the same day it keeps its place. */
    public PartAnswer correct(
            PartRecord own, Alongside alongside, DecisionAsked asked, Optional<String> detail, Correction correction) {
        Optional<PartEntry> standing = own.find(asked.key());
        if (standing.isEmpty()) {
            return new PartAnswer.Refused(PartRefusal.NO_SUCH_DECISION);
        }
        PartEntry earlier = standing.get();
        if (earlier.step().isPresent() && detail.isPresent()) {
            return new PartAnswer.Refused(PartRefusal.STEP_HAS_NO_DETAIL);
        }
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

    /** The stage of the case after the decisions, as far as this service knows. */
    public CaseState state(Collection<PartEntry> entries) {
        return standing(entries).stages();
    }

    /** Where the case and each accused stand after the decisions, as far as this service knows. */
    public PartStanding standing(Collection<PartEntry> entries) {
        return fold(LegalOrder.of(entries));
    }

    /** Whether the case, or anybody in it, goes on by the decisions before and no longer by those after. */
    public boolean stops(Collection<PartEntry> before, Collection<PartEntry> after) {
        return new GoingOn(fold.law()).isLost(standing(before), standing(after));
    }

    /** Whether the proceedings against the person are suspended or over, with the case or apart from it. */
    public boolean hasStopped(Collection<PartEntry> entries, PersonKey person) {
        return new GoingOn(fold.law()).hasStopped(standing(entries), person);
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

    // What registers tell too has a door and an event of its own, unless it moves one accused and those would move the
    // case.
    private Optional<PartRefusal> notKept(DecisionAsked asked, StepSaid said, Keeper keeper) {
        Step step = fold.law().steps().get(said.code());
        if (step == null) {
            return Optional.of(PartRefusal.NO_SUCH_STEP);
        }
        if (step.keptBy() != keeper) {
            return Optional.of(PartRefusal.STEP_KEPT_ELSEWHERE);
        }
        return step.told()
                .filter(decision -> !isOnlyHereOfOneAccused(asked, step, decision))
                .map(_ -> PartRefusal.STEP_HAS_ITS_OWN_DOOR);
    }

    private boolean isOnlyHereOfOneAccused(DecisionAsked asked, Step step, ProceduralDecision decision) {
        return asked.key().person().isPresent()
                && step.scope() == Scope.CASE_OR_ACCUSED
                && fold.machine().decisions().rule(decision).ofOneAccusedIn().isEmpty();
    }

    private PartAnswer admit(List<PartEntry> recorded, PartEntry entry, DecisionAsked asked) {
        Optional<PartEntry> standing = recorded.stream()
                .filter(known -> known.key().equals(asked.key()))
                .findFirst();
        return standing.map(known -> saidAgain(known, entry)).orElseGet(() -> admit(recorded, entry, asked.basis()));
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
                                ? new PartAnswer.Refused(fold.refusal(entry, misfit.why()))
                                : refusedForLater(misfit))
                        .orElseGet(() -> new PartAnswer.Fits(inRound(after, entry)));
        };
    }

    private PartAnswer refusedForLater(Misfit misfit) {
        return new PartAnswer.Refused(fold.refusalForLater(misfit.entry(), misfit.why()));
    }

    private static PartAnswer saidAgain(PartEntry known, PartEntry asked) {
        if (!isOfTheSameKind(known, asked)) {
            return new PartAnswer.Refused(PartRefusal.DOCUMENT_OF_OTHER_DECISION);
        }
        return saysTheSame(known, asked)
                ? new PartAnswer.SaidBefore()
                : new PartAnswer.Refused(PartRefusal.RECORDED_OTHERWISE);
    }

    private static boolean isOfTheSameKind(PartEntry left, PartEntry right) {
        return left.taken().map(Taken::decision).equals(right.taken().map(Taken::decision))
                && left.step().map(StepSaid::code).equals(right.step().map(StepSaid::code));
    }

    private static boolean saysTheSame(PartEntry left, PartEntry right) {
        return left.taken().equals(right.taken())
                && left.step().equals(right.step())
                && left.decision().decidedOn().equals(right.decision().decidedOn())
                && left.decision().unit().equals(right.decision().unit())
                && saysNoOtherGround(left.decision(), right.decision());
    }

    private static boolean saysNoOtherGround(RecordedDecision known, RecordedDecision now) {
        return now.ground().isEmpty() || now.ground().equals(known.ground());
    }

    private static List<PartEntry> without(List<PartEntry> entries, PartEntry one) {
        List<PartEntry> fewer = new ArrayList<>(entries);
        fewer.remove(one);
        return fewer;
    }

    private RecordedDecision inRound(List<PartEntry> entries, PartEntry entry) {
        List<PartEntry> ordered = LegalOrder.of(entries);
        return entry.decision()
                .inRound(fold(ordered.subList(0, ordered.indexOf(entry) + 1))
                        .stages()
                        .round());
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
        PartStanding standing = PartStanding.none();
        for (PartEntry entry : LegalOrder.of(entries)) {
            PartFold.After after = fold.after(standing, entry);
            after.why().ifPresent(why -> misfits.add(new Misfit(entry, why)));
            standing = after.standing();
        }
        return misfits;
    }

    private PartStanding fold(List<PartEntry> ordered) {
        PartStanding standing = PartStanding.none();
        for (PartEntry entry : ordered) {
            standing = fold.after(standing, entry).standing();
        }
        return standing;
    }
}
