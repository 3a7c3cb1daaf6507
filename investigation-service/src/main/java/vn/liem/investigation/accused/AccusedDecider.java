package vn.liem.investigation.accused;

import static vn.liem.investigation.accused.AccusedRefusal.APPROVED_BEFORE_CHARGE;
import static vn.liem.investigation.accused.AccusedRefusal.APPROVED_OTHERWISE;
import static vn.liem.investigation.accused.AccusedRefusal.CHARGED_AFTER_SEPARATION;
import static vn.liem.investigation.accused.AccusedRefusal.CHARGED_OTHERWISE;
import static vn.liem.investigation.accused.AccusedRefusal.CHARGE_STANDS_IN_OTHER_CASE;
import static vn.liem.investigation.accused.AccusedRefusal.CHARGE_WITHOUT_DOCUMENT;
import static vn.liem.investigation.accused.AccusedRefusal.DECISIONS_REST_ON_CHARGE;
import static vn.liem.investigation.accused.AccusedRefusal.LATER_DECISION_ON_PERSON_WOULD_NOT_FIT;
import static vn.liem.investigation.accused.AccusedRefusal.NOT_CHARGED;
import static vn.liem.investigation.accused.AccusedRefusal.NOT_FITTING_THIS_PERSON;
import static vn.liem.investigation.accused.AccusedRefusal.NOT_UNDER_INVESTIGATION;
import static vn.liem.investigation.accused.AccusedRefusal.PROCEEDINGS_ENDED;
import static vn.liem.investigation.accused.AccusedRefusal.STANDING_WENT_ALONG;
import static vn.liem.investigation.accused.AccusedRefusal.WENT_INTO_ANOTHER_CASE;
import static vn.liem.kernel.Decision.accept;
import static vn.liem.kernel.Decision.nothing;
import static vn.liem.kernel.Decision.refuse;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import vn.liem.investigation.accused.Accused.Came;
import vn.liem.investigation.accused.Accused.Charged;
import vn.liem.investigation.accused.Accused.NotCharged;
import vn.liem.investigation.accused.Accused.WentAway;
import vn.liem.investigation.accused.AccusedCommand.AnnulCharge;
import vn.liem.investigation.accused.AccusedCommand.AnnulDecisionOnAccused;
import vn.liem.investigation.accused.AccusedCommand.ApproveCharge;
import vn.liem.investigation.accused.AccusedCommand.ChargeAccused;
import vn.liem.investigation.accused.AccusedCommand.CorrectCharge;
import vn.liem.investigation.accused.AccusedCommand.CorrectDecisionOnAccused;
import vn.liem.investigation.accused.AccusedCommand.OnStanding;
import vn.liem.investigation.accused.AccusedCommand.ReceiveAccused;
import vn.liem.investigation.accused.AccusedCommand.ResumeForAccused;
import vn.liem.investigation.accused.AccusedCommand.SeparateAccused;
import vn.liem.investigation.accused.AccusedCommand.SuspendForAccused;
import vn.liem.investigation.accused.AccusedCommand.TerminateForAccused;
import vn.liem.investigation.accused.AccusedEvent.AccusedCame;
import vn.liem.investigation.accused.AccusedEvent.AccusedCharged;
import vn.liem.investigation.accused.AccusedEvent.AccusedSeparated;
import vn.liem.investigation.accused.AccusedEvent.ChargeAnnulled;
import vn.liem.investigation.accused.AccusedEvent.ChargeApproved;
import vn.liem.investigation.accused.AccusedEvent.ChargeCorrected;
import vn.liem.investigation.accused.AccusedEvent.DecisionOnAccusedAnnulled;
import vn.liem.investigation.accused.AccusedEvent.DecisionOnAccusedCorrected;
import vn.liem.investigation.accused.AccusedEvent.ResumedForAccused;
import vn.liem.investigation.accused.AccusedEvent.SuspendedForAccused;
import vn.liem.investigation.accused.AccusedEvent.TerminatedForAccused;
import vn.liem.kernel.Decider;
import vn.liem.kernel.Decision;
import vn.liem.kernel.Refusal;
import vn.liem.procedure.journey.OwningService;
import vn.liem.procedure.part.Alongside;
import vn.liem.procedure.part.Basis;
import vn.liem.procedure.part.DecisionAsked;
import vn.liem.procedure.part.PartRefusal;
import vn.liem.procedure.part.RecordedDecision;
import vn.liem.procedure.part.ServicePart;

/** Who may be charged when, and what may be decided on one accused alone. */
public final class AccusedDecider implements Decider<AccusedCommand, Accused, AccusedEvent> {

    private static final ServicePart PART = ServicePart.of(OwningService.INVESTIGATION);

    @Override
    public Accused initial() {
        return new NotCharged();
    }

    @Override
    public Accused evolve(Accused state, AccusedEvent event) {
        return state.after(event);
    }

    @Override
    public Decision<AccusedEvent> decide(AccusedCommand command, Accused state) {
        return switch (state) {
            case NotCharged _ -> decideUncharged(command);
            case Charged charged -> decideCharged(command, charged);
            case Came came -> decideCame(command, came);
            case WentAway away -> decideAway(command, away);
        };
    }

    private static Decision<AccusedEvent> decideUncharged(AccusedCommand command) {
        return switch (command) {
            case ChargeAccused charge -> charge(charge);
            case AnnulCharge _, AnnulDecisionOnAccused _ -> nothing();
            case ReceiveAccused(var from, var _) -> accept(new AccusedCame(from));
            case ApproveCharge _, CorrectCharge _, SeparateAccused _, OnStanding _ -> refuse(NOT_CHARGED);
        };
    }

    private static Decision<AccusedEvent> decideCharged(AccusedCommand command, Charged state) {
        return switch (command) {
            case ChargeAccused again -> chargeAgain(again, state);
            case ApproveCharge(var approval, var _) -> approve(approval, state.chargedOn(), state);
            case CorrectCharge correct -> correct(correct, state);
            case SeparateAccused(var into, var _) -> separate(into, state.chargedOn(), state);
            case ReceiveAccused _ -> refuse(CHARGED_OTHERWISE);
            case AnnulCharge annul -> annul(annul, state);
            case OnStanding asked -> decideOnStanding(asked, state);
        };
    }

    private static Decision<AccusedEvent> decideCame(AccusedCommand command, Came state) {
        return switch (command) {
            case ChargeAccused _ -> refuse(CHARGED_OTHERWISE);
            case ApproveCharge(var approval, var _) ->
                approve(approval, state.from().partedOn(), state);
            case CorrectCharge _ -> refuse(CHARGE_STANDS_IN_OTHER_CASE);
            case SeparateAccused(var into, var _) -> separate(into, state.from().partedOn(), state);
            case ReceiveAccused(var from, var _) -> from.equals(state.from()) ? nothing() : refuse(CHARGED_OTHERWISE);
            case AnnulCharge annul -> annul(annul, state);
            case OnStanding asked -> decideOnStanding(asked, state);
        };
    }

    // What was charged is still said otherwise where it was recorded; where the person stood went along, and stays.
    private static Decision<AccusedEvent> decideAway(AccusedCommand command, WentAway state) {
        return switch (command) {
            case ChargeAccused again ->
                again.chargedOn().isBefore(state.into().partedOn())
                        ? decideUnderCharge(again, state.was())
                        : refuse(WENT_INTO_ANOTHER_CASE);
            case ApproveCharge approve ->
                approve.approval().approvedOn().isAfter(state.into().partedOn())
                        ? refuse(WENT_INTO_ANOTHER_CASE)
                        : decideUnderCharge(approve, state.was());
            case CorrectCharge correct ->
                correct.chargedOn().isAfter(state.into().partedOn())
                        ? refuse(CHARGED_AFTER_SEPARATION)
                        : decideUnderCharge(correct, state.was());
            case SeparateAccused(var into, var _) ->
                into.equals(state.into()) ? nothing() : refuse(WENT_INTO_ANOTHER_CASE);
            case ReceiveAccused _ -> refuse(WENT_INTO_ANOTHER_CASE);
            case AnnulCharge annul ->
                annul.correction().line().isPresent()
                        ? decideUnderCharge(annul, state.was())
                        : refuse(WENT_INTO_ANOTHER_CASE);
            case OnStanding asked ->
                asked.isOfRegister() ? decideUnderCharge(asked, state.was()) : refuse(STANDING_WENT_ALONG);
        };
    }

    private static Decision<AccusedEvent> decideUnderCharge(AccusedCommand command, UnderCharge state) {
        return switch (state) {
            case Charged charged -> decideCharged(command, charged);
            case Came came -> decideCame(command, came);
        };
    }

    private static Decision<AccusedEvent> decideOnStanding(OnStanding command, UnderCharge state) {
        return switch (command) {
            case SuspendForAccused(var asked, var alongside) ->
                decideOn(state, asked, alongside, AccusedStanding.SUSPENDED, SuspendedForAccused::new);
            case ResumeForAccused(var asked, var alongside) ->
                decideOn(state, asked, alongside, AccusedStanding.UNDERWAY, ResumedForAccused::new);
            case TerminateForAccused(var asked, var alongside) ->
                decideOn(state, asked, alongside, AccusedStanding.TERMINATED, TerminatedForAccused::new);
            case CorrectDecisionOnAccused correct -> correct(correct, state);
            case AnnulDecisionOnAccused annul -> annul(annul, state);
        };
    }

    private static Decision<AccusedEvent> separate(Parting into, LocalDate since, UnderCharge state) {
        if (into.partedOn().isBefore(since)) {
            return refuse(CHARGED_AFTER_SEPARATION);
        }
        return state.standing() == AccusedStanding.TERMINATED
                ? refuse(PROCEEDINGS_ENDED)
                : accept(new AccusedSeparated(into));
    }

    private static Decision<AccusedEvent> charge(ChargeAccused charge) {
        return switch (charge.basis()) {
            case Basis.InSystem _ when charge.documentNo().isEmpty() -> refuse(CHARGE_WITHOUT_DOCUMENT);
            case Basis.InSystem _ when !isOpenOn(charge) -> refuse(NOT_UNDER_INVESTIGATION);
            case Basis.InSystem _, Basis.FromRegister _ ->
                accept(new AccusedCharged(
                        charge.documentNo(),
                        charge.chargedOn(),
                        charge.basis().unit(),
                        charge.charge(),
                        charge.basis().registerLine()));
        };
    }

    // A person may still be charged on the very day of a conclusion or an indictment, whichever came first.
    private static boolean isOpenOn(ChargeAccused charge) {
        return isOpen(charge, charge.chargedOn())
                || isOpen(charge, charge.chargedOn().minusDays(1));
    }

    private static boolean isOpen(ChargeAccused charge, LocalDate day) {
        return PART.stateOn(day, charge.alongside().entries())
                .stage()
                .map(stage -> switch (stage) {
                    case INVESTIGATION, PROSECUTION -> true;
                    case MATTER,
                            INVESTIGATION_SUSPENDED,
                            PROSECUTION_SUSPENDED,
                            TRIAL,
                            JUDGED,
                            APPEAL,
                            IN_FORCE,
                            EXECUTION,
                            CLOSED,
                            TERMINATED -> false;
                })
                .orElse(false);
    }

    private static Decision<AccusedEvent> chargeAgain(ChargeAccused again, Charged state) {
        boolean same = state.chargedOn().equals(again.chargedOn())
                && state.charge().saysTheSame(again.charge())
                && (again.documentNo().isEmpty() || state.documentNo().equals(again.documentNo()));
        return same ? nothing() : refuse(CHARGED_OTHERWISE);
    }

    private static Decision<AccusedEvent> approve(Approval approval, LocalDate since, UnderCharge state) {
        if (state.approval().isPresent()) {
            return state.approval().equals(Optional.of(approval)) ? nothing() : refuse(APPROVED_OTHERWISE);
        }
        return approval.approvedOn().isBefore(since)
                ? refuse(APPROVED_BEFORE_CHARGE)
                : accept(new ChargeApproved(approval));
    }

    private static Decision<AccusedEvent> correct(CorrectCharge correct, Charged state) {
        boolean same = state.chargedOn().equals(correct.chargedOn())
                && state.charge().equals(correct.charge())
                && state.documentNo().equals(correct.documentNo());
        if (same) {
            return nothing();
        }
        return correct.correction().saysWhy()
                ? accept(new ChargeCorrected(
                        correct.documentNo(),
                        correct.chargedOn(),
                        correct.basis().unit(),
                        correct.charge(),
                        correct.correction()))
                : refuse(PartRefusal.CORRECTION_WITHOUT_REASON);
    }

    private static Decision<AccusedEvent> decideOn(
            UnderCharge state,
            DecisionAsked asked,
            Alongside alongside,
            AccusedStanding leadsTo,
            Function<RecordedDecision, AccusedEvent> event) {
        DecisionOnAccused decision =
                new DecisionOnAccused(RecordedDecision.of(asked, 0, alongside.nextOrder()), leadsTo);
        Optional<DecisionOnAccused> known = state.find(asked.key());
        if (known.isPresent()) {
            return known.get().saysTheSame(decision) ? nothing() : refuse(PartRefusal.RECORDED_OTHERWISE);
        }
        return forbidden(asked.basis(), state.with(decision), decision)
                .<Decision<AccusedEvent>>map(Decision::refuse)
                .orElseGet(() -> accept(event.apply(decision.decision())));
    }

    private static Optional<Refusal> forbidden(Basis basis, UnderCharge after, DecisionOnAccused decision) {
        return switch (basis) {
            case Basis.FromRegister _ -> Optional.empty();
            case Basis.InSystem _ ->
                DecisionOnAccused.firstMisfit(after.decisions())
                        .map(misfit -> misfit.equals(decision)
                                ? NOT_FITTING_THIS_PERSON
                                : LATER_DECISION_ON_PERSON_WOULD_NOT_FIT);
        };
    }

    private static Decision<AccusedEvent> correct(CorrectDecisionOnAccused correct, UnderCharge state) {
        Optional<DecisionOnAccused> known = state.find(correct.asked().key());
        if (known.isEmpty()) {
            return refuse(PartRefusal.NO_SUCH_DECISION);
        }
        RecordedDecision now = known.get()
                .decision()
                .saidOtherwise(correct.asked(), correct.alongside().nextOrder());
        DecisionOnAccused corrected = new DecisionOnAccused(now, known.get().leadsTo());
        if (corrected.saysTheSame(known.get())) {
            return nothing();
        }
        if (!correct.correction().saysWhy()) {
            return refuse(PartRefusal.CORRECTION_WITHOUT_REASON);
        }
        return forbidden(correct.asked().basis(), state.corrected(now), corrected)
                .<Decision<AccusedEvent>>map(Decision::refuse)
                .orElseGet(() -> accept(new DecisionOnAccusedCorrected(now, correct.correction())));
    }

    private static Decision<AccusedEvent> annul(AnnulCharge annul, UnderCharge state) {
        // Rows that are taken back come in any order, the charge before what rests on it.
        if (!state.decisions().isEmpty() && annul.correction().line().isEmpty()) {
            return refuse(DECISIONS_REST_ON_CHARGE);
        }
        return annul.correction().saysWhy()
                ? accept(new ChargeAnnulled(annul.correction()))
                : refuse(PartRefusal.CORRECTION_WITHOUT_REASON);
    }

    private static Decision<AccusedEvent> annul(AnnulDecisionOnAccused annul, UnderCharge state) {
        if (state.find(annul.key()).isEmpty()) {
            return nothing();
        }
        return annul.correction().saysWhy()
                ? accept(new DecisionOnAccusedAnnulled(annul.key(), annul.correction()))
                : refuse(PartRefusal.CORRECTION_WITHOUT_REASON);
    }
}
