package vn.liem.trial.appeal;

import static vn.liem.procedure.journey.ProceduralDecision.APPEALED;
import static vn.liem.procedure.journey.ProceduralDecision.APPEAL_WITHDRAWN;
import static vn.liem.procedure.journey.ProceduralDecision.APPELLATE_AMENDED;
import static vn.liem.procedure.journey.ProceduralDecision.APPELLATE_TERMINATED;
import static vn.liem.procedure.journey.ProceduralDecision.APPELLATE_UPHELD;
import static vn.liem.procedure.journey.ProceduralDecision.PROTESTED;
import static vn.liem.procedure.journey.ProceduralDecision.QUASHED_FOR_REINVESTIGATION;
import static vn.liem.procedure.journey.ProceduralDecision.QUASHED_FOR_RETRIAL;

import vn.liem.kernel.Decider;
import vn.liem.kernel.Decision;
import vn.liem.procedure.journey.OwningService;
import vn.liem.procedure.journey.ProceduralDecision;
import vn.liem.procedure.journey.Taken;
import vn.liem.procedure.machine.Keeper;
import vn.liem.procedure.part.Alongside;
import vn.liem.procedure.part.DecisionAsked;
import vn.liem.procedure.part.PartAnswer;
import vn.liem.procedure.part.ServicePart;
import vn.liem.trial.appeal.AppealCommand.Amend;
import vn.liem.trial.appeal.AppealCommand.AnnulAppealDecision;
import vn.liem.trial.appeal.AppealCommand.CorrectAppealDecision;
import vn.liem.trial.appeal.AppealCommand.LodgeAppeal;
import vn.liem.trial.appeal.AppealCommand.LodgeProtest;
import vn.liem.trial.appeal.AppealCommand.QuashForReinvestigation;
import vn.liem.trial.appeal.AppealCommand.QuashForRetrial;
import vn.liem.trial.appeal.AppealCommand.TakeAppealStep;
import vn.liem.trial.appeal.AppealCommand.TerminateOnAppeal;
import vn.liem.trial.appeal.AppealCommand.Uphold;
import vn.liem.trial.appeal.AppealCommand.WithdrawAppeal;
import vn.liem.trial.appeal.AppealEvent.AppealAnnulled;
import vn.liem.trial.appeal.AppealEvent.AppealCorrected;
import vn.liem.trial.appeal.AppealEvent.AppealLodged;
import vn.liem.trial.appeal.AppealEvent.AppealStepTaken;
import vn.liem.trial.appeal.AppealEvent.AppealWithdrawn;
import vn.liem.trial.appeal.AppealEvent.JudgmentAmended;
import vn.liem.trial.appeal.AppealEvent.JudgmentUpheld;
import vn.liem.trial.appeal.AppealEvent.ProtestLodged;
import vn.liem.trial.appeal.AppealEvent.QuashedForReinvestigation;
import vn.liem.trial.appeal.AppealEvent.QuashedForRetrial;
import vn.liem.trial.appeal.AppealEvent.TerminatedOnAppeal;

/** What may be lodged against a judgment and decided on it, and when. */
public final class AppealDecider implements Decider<AppealCommand, Appeal, AppealEvent> {

    private static final ServicePart PART = ServicePart.of(OwningService.TRIAL);

    @Override
    public Appeal initial() {
        return Appeal.untouched();
    }

    @Override
    public Appeal evolve(Appeal state, AppealEvent event) {
        return state.after(event);
    }

    @Override
    public Decision<AppealEvent> decide(AppealCommand command, Appeal state) {
        return switch (command) {
            case LodgeAppeal(var asked, var alongside) ->
                admit(state, alongside, asked, APPEALED).decide(AppealLodged::new);
            case LodgeProtest(var asked, var alongside) ->
                admit(state, alongside, asked, PROTESTED).decide(ProtestLodged::new);
            case WithdrawAppeal(var asked, var alongside) ->
                admit(state, alongside, asked, APPEAL_WITHDRAWN).decide(AppealWithdrawn::new);
            case Uphold(var asked, var alongside) ->
                admit(state, alongside, asked, APPELLATE_UPHELD).decide(JudgmentUpheld::new);
            case Amend(var asked, var alongside) ->
                admit(state, alongside, asked, APPELLATE_AMENDED).decide(JudgmentAmended::new);
            case QuashForReinvestigation(var asked, var alongside) ->
                admit(state, alongside, asked, QUASHED_FOR_REINVESTIGATION).decide(QuashedForReinvestigation::new);
            case QuashForRetrial(var asked, var alongside) ->
                admit(state, alongside, asked, QUASHED_FOR_RETRIAL).decide(QuashedForRetrial::new);
            case TerminateOnAppeal(var asked, var alongside) ->
                admit(state, alongside, asked, APPELLATE_TERMINATED).decide(TerminatedOnAppeal::new);
            case TakeAppealStep(var asked, var alongside, var step) ->
                PART.admit(state.recorded(), alongside, asked, step, Keeper.APPEAL)
                        .decide(recorded -> new AppealStepTaken(recorded, step));
            case CorrectAppealDecision(var asked, var alongside, var detail, var correction) ->
                PART.correct(state.recorded(), alongside, asked, detail, correction)
                        .decide(now -> new AppealCorrected(now, detail, correction));
            case AnnulAppealDecision(var key, var alongside, var correction) ->
                PART.annul(state.recorded(), alongside, key, correction)
                        .decide(_ -> new AppealAnnulled(key, correction));
        };
    }

    private static PartAnswer admit(
            Appeal state, Alongside alongside, DecisionAsked asked, ProceduralDecision decision) {
        return PART.admit(state.recorded(), alongside, asked, Taken.of(decision));
    }
}
