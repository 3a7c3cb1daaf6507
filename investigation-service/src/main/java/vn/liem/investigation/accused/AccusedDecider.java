package vn.liem.investigation.accused;

import static vn.liem.investigation.accused.AccusedRefusal.APPROVED_BEFORE_CHARGE;
import static vn.liem.investigation.accused.AccusedRefusal.APPROVED_OTHERWISE;
import static vn.liem.investigation.accused.AccusedRefusal.CHARGED_OTHERWISE;
import static vn.liem.investigation.accused.AccusedRefusal.CHARGE_WITHOUT_DOCUMENT;
import static vn.liem.investigation.accused.AccusedRefusal.DECISIONS_REST_ON_CHARGE;
import static vn.liem.investigation.accused.AccusedRefusal.LATER_DECISION_ON_PERSON_WOULD_NOT_FIT;
import static vn.liem.investigation.accused.AccusedRefusal.NOT_CHARGED;
import static vn.liem.investigation.accused.AccusedRefusal.NOT_FITTING_THIS_PERSON;
import static vn.liem.investigation.accused.AccusedRefusal.NOT_UNDER_INVESTIGATION;
import static vn.liem.kernel.Decision.accept;
import static vn.liem.kernel.Decision.nothing;
import static vn.liem.kernel.Decision.refuse;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import vn.liem.investigation.accused.Accused.Charged;
import vn.liem.investigation.accused.Accused.NotCharged;
import vn.liem.investigation.accused.AccusedCommand.AnnulCharge;
import vn.liem.investigation.accused.AccusedCommand.AnnulDecisionOnAccused;
import vn.liem.investigation.accused.AccusedCommand.ApproveCharge;
import vn.liem.investigation.accused.AccusedCommand.ChargeAccused;
import vn.liem.investigation.accused.AccusedCommand.CorrectCharge;
import vn.liem.investigation.accused.AccusedCommand.CorrectDecisionOnAccused;
import vn.liem.investigation.accused.AccusedCommand.ResumeForAccused;
import vn.liem.investigation.accused.AccusedCommand.SuspendForAccused;
import vn.liem.investigation.accused.AccusedCommand.TerminateForAccused;
import vn.liem.investigation.accused.AccusedEvent.AccusedCharged;
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
        };
    }

    private static Decision<AccusedEvent> decideUncharged(AccusedCommand command) {
        return switch (command) {
            case ChargeAccused charge -> charge(charge);
            case ApproveCharge _,
                    SuspendForAccused _,
                    ResumeForAccused _,
                    TerminateForAccused _,
                    CorrectCharge _,
                    CorrectDecisionOnAccused _ -> refuse(NOT_CHARGED);
            case AnnulCharge _, AnnulDecisionOnAccused _ -> nothing();
        };
    }

    private static Decision<AccusedEvent> decideCharged(AccusedCommand command, Charged state) {
        return switch (command) {
            case ChargeAccused again -> chargeAgain(again, state);
            case ApproveCharge(var approval, var _) -> approve(approval, state);
            case SuspendForAccused(var asked, var alongside) ->
                decideOn(state, asked, alongside, AccusedStanding.SUSPENDED, SuspendedForAccused::new);
            case ResumeForAccused(var asked, var alongside) ->
                decideOn(state, asked, alongside, AccusedStanding.UNDERWAY, ResumedForAccused::new);
            case TerminateForAccused(var asked, var alongside) ->
                decideOn(state, asked, alongside, AccusedStanding.TERMINATED, TerminatedForAccused::new);
            case CorrectCharge correct -> correct(correct, state);
            case AnnulCharge annul -> annul(annul, state);
            case CorrectDecisionOnAccused correct -> correct(correct, state);
            case AnnulDecisionOnAccused annul -> annul(annul, state);
        };
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

    private static Decision<AccusedEvent> approve(Approval approval, Charged state) {
        if (state.approval().isPresent()) {
            return state.approval().equals(Optional.of(approval)) ? nothing() : refuse(APPROVED_OTHERWISE);
        }
        return approval.approvedOn().isBefore(state.chargedOn())
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
            Charged state,
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

    private static Optional<Refusal> forbidden(Basis basis, Charged after, DecisionOnAccused decision) {
        return switch (basis) {
            case Basis.FromRegister _ -> Optional.empty();
            case Basis.InSystem _ ->
                DecisionOnAccused.firstMisfit(after.decisions())
                        .map(misfit -> misfit.equals(decision)
                                ? NOT_FITTING_THIS_PERSON
                                : LATER_DECISION_ON_PERSON_WOULD_NOT_FIT);
        };
    }

    private static Decision<AccusedEvent> correct(CorrectDecisionOnAccused correct, Charged state) {
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

    private static Decision<AccusedEvent> annul(AnnulCharge annul, Charged state) {
        // Rows that are taken back come in any order, the charge before what rests on it.
        if (!state.decisions().isEmpty() && annul.correction().line().isEmpty()) {
            return refuse(DECISIONS_REST_ON_CHARGE);
        }
        return annul.correction().saysWhy()
                ? accept(new ChargeAnnulled(annul.correction()))
                : refuse(PartRefusal.CORRECTION_WITHOUT_REASON);
    }

    private static Decision<AccusedEvent> annul(AnnulDecisionOnAccused annul, Charged state) {
        if (state.find(annul.key()).isEmpty()) {
            return nothing();
        }
        return annul.correction().saysWhy()
                ? accept(new DecisionOnAccusedAnnulled(annul.key(), annul.correction()))
                : refuse(PartRefusal.CORRECTION_WITHOUT_REASON);
    }
}
