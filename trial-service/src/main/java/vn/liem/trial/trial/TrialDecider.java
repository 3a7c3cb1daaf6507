package vn.liem.trial.trial;

import static vn.liem.procedure.journey.ProceduralDecision.COURT_ACCEPTED;
import static vn.liem.procedure.journey.ProceduralDecision.HEARING_POSTPONED;
import static vn.liem.procedure.journey.ProceduralDecision.INDICTED;
import static vn.liem.procedure.journey.ProceduralDecision.JUDGED;
import static vn.liem.procedure.journey.ProceduralDecision.TRIAL_DECIDED;

import java.util.Optional;
import vn.liem.kernel.Decider;
import vn.liem.kernel.Decision;
import vn.liem.kernel.Refusal;
import vn.liem.procedure.journey.OwningService;
import vn.liem.procedure.journey.ProceduralDecision;
import vn.liem.procedure.journey.Taken;
import vn.liem.procedure.machine.Keeper;
import vn.liem.procedure.part.Alongside;
import vn.liem.procedure.part.Basis;
import vn.liem.procedure.part.Cause;
import vn.liem.procedure.part.DecisionAsked;
import vn.liem.procedure.part.PartAnswer;
import vn.liem.procedure.part.PartRefusal;
import vn.liem.procedure.part.ServicePart;
import vn.liem.trial.trial.TrialCommand.AcceptCase;
import vn.liem.trial.trial.TrialCommand.AnnulTrialDecision;
import vn.liem.trial.trial.TrialCommand.CorrectTrialDecision;
import vn.liem.trial.trial.TrialCommand.DecideToTry;
import vn.liem.trial.trial.TrialCommand.Judge;
import vn.liem.trial.trial.TrialCommand.PostponeHearing;
import vn.liem.trial.trial.TrialCommand.ReturnFile;
import vn.liem.trial.trial.TrialCommand.TakeTrialStep;
import vn.liem.trial.trial.TrialEvent.CaseAccepted;
import vn.liem.trial.trial.TrialEvent.FileReturned;
import vn.liem.trial.trial.TrialEvent.HearingPostponed;
import vn.liem.trial.trial.TrialEvent.Judged;
import vn.liem.trial.trial.TrialEvent.TrialAnnulled;
import vn.liem.trial.trial.TrialEvent.TrialCorrected;
import vn.liem.trial.trial.TrialEvent.TrialDecided;
import vn.liem.trial.trial.TrialEvent.TrialStepTaken;

/** What the court of first instance may decide, and when. */
public final class TrialDecider implements Decider<TrialCommand, Trial, TrialEvent> {

    private static final ServicePart PART = ServicePart.of(OwningService.TRIAL);

    @Override
    public Trial initial() {
        return Trial.untouched();
    }

    @Override
    public Trial evolve(Trial state, TrialEvent event) {
        return state.after(event);
    }

    @Override
    public Decision<TrialEvent> decide(TrialCommand command, Trial state) {
        return switch (command) {
            case AcceptCase accept -> accept(state, accept);
            case DecideToTry(var asked, var alongside) ->
                admit(state, alongside, asked, TRIAL_DECIDED).decide(TrialDecided::new);
            case PostponeHearing(var asked, var alongside) ->
                admit(state, alongside, asked, HEARING_POSTPONED).decide(HearingPostponed::new);
            case ReturnFile back -> giveBack(state, back);
            case Judge(var asked, var alongside) ->
                admit(state, alongside, asked, JUDGED).decide(Judged::new);
            case TakeTrialStep(var asked, var alongside, var step) ->
                PART.admit(state.recorded(), alongside, asked, step, Keeper.TRIAL)
                        .decide(recorded -> new TrialStepTaken(recorded, step));
            case CorrectTrialDecision said -> correct(state, said);
            case AnnulTrialDecision(var key, var alongside, var correction) ->
                PART.annul(state.recorded(), alongside, key, correction)
                        .decide(_ -> new TrialAnnulled(key, correction));
        };
    }

    private static Decision<TrialEvent> accept(Trial state, AcceptCase accept) {
        Cause indictment = accept.indictment();
        if (indictment.decision() != INDICTED) {
            return Decision.refuse(TrialRefusal.ACCEPTED_WITHOUT_INDICTMENT);
        }
        if (indictment.decidedOn().isAfter(accept.asked().decidedOn())) {
            return Decision.refuse(PartRefusal.CAUSE_AFTER_DECISION);
        }
        return PART.admit(
                        state.recorded(),
                        accept.alongside(),
                        accept.asked(),
                        Taken.of(COURT_ACCEPTED),
                        Optional.of(indictment.taken()))
                .unless(notIndicted(indictment, accept.asked(), accept.heard()))
                .decide(recorded -> new CaseAccepted(recorded, indictment));
    }

    // A register tells what a court did on paper, and its rows are judged among all rows of the case before they come
    // here.
    private static Optional<Refusal> notIndicted(Cause indictment, DecisionAsked accepted, Indictments heard) {
        return switch (accepted.basis()) {
            case Basis.FromRegister _ -> Optional.empty();
            case Basis.InSystem _ -> heard.against(indictment, accepted.decidedOn());
        };
    }

    private static Decision<TrialEvent> correct(Trial state, CorrectTrialDecision said) {
        return PART.correct(state.recorded(), said.alongside(), said.asked(), said.detail(), said.correction())
                .unless(acceptedOnAnotherDay(state, said))
                .decide(now -> new TrialCorrected(now, said.detail(), said.correction()));
    }

    // An acceptance that is moved to another day is asked there what it was asked where it was taken: its clocks count
    // from that day.
    private static Optional<Refusal> acceptedOnAnotherDay(Trial state, CorrectTrialDecision said) {
        DecisionAsked asked = said.asked();
        boolean isMoved = state.recorded()
                .find(asked.key())
                .filter(standing -> !standing.decision().decidedOn().equals(asked.decidedOn()))
                .isPresent();
        Optional<Cause> indictment = isMoved ? state.indictmentOf(asked.key()) : Optional.empty();
        return indictment.flatMap(one -> one.decidedOn().isAfter(asked.decidedOn())
                ? Optional.of(PartRefusal.CAUSE_AFTER_DECISION)
                : notIndicted(one, asked, said.heard()));
    }

    private static Decision<TrialEvent> giveBack(Trial state, ReturnFile back) {
        return switch (back.by()) {
            case PROCURACY -> Decision.refuse(TrialRefusal.RETURNED_BY_PROCURACY);
            case JUDGE, PANEL ->
                PART.admit(state.recorded(), back.alongside(), back.asked(), Taken.returnedBy(back.by()))
                        .decide(recorded -> new FileReturned(recorded, back.by()));
        };
    }

    private static PartAnswer admit(
            Trial state, Alongside alongside, DecisionAsked asked, ProceduralDecision decision) {
        return PART.admit(state.recorded(), alongside, asked, Taken.of(decision));
    }
}
