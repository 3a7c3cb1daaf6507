package vn.liem.trial.appeal;

import static vn.liem.procedure.journey.ProceduralDecision.APPEALED;
import static vn.liem.procedure.journey.ProceduralDecision.APPEAL_WITHDRAWN;
import static vn.liem.procedure.journey.ProceduralDecision.APPELLATE_AMENDED;
import static vn.liem.procedure.journey.ProceduralDecision.APPELLATE_TERMINATED;
import static vn.liem.procedure.journey.ProceduralDecision.APPELLATE_UPHELD;
import static vn.liem.procedure.journey.ProceduralDecision.PROTESTED;
import static vn.liem.procedure.journey.ProceduralDecision.QUASHED_FOR_REINVESTIGATION;
import static vn.liem.procedure.journey.ProceduralDecision.QUASHED_FOR_RETRIAL;

import vn.liem.procedure.journey.ProceduralDecision;
import vn.liem.procedure.journey.Taken;
import vn.liem.procedure.part.PartEntry;
import vn.liem.procedure.part.PartRecord;
import vn.liem.procedure.part.RecordedDecision;
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

/** The decisions on the appeals of a case; where it stands follows from them and from those of the trial. */
public record Appeal(PartRecord recorded) {

    /** Nothing was decided yet. */
    static Appeal untouched() {
        return new Appeal(PartRecord.nothing());
    }

    Appeal after(AppealEvent event) {
        return new Appeal(
                switch (event) {
                    case AppealLodged(var decision) -> with(decision, APPEALED);
                    case ProtestLodged(var decision) -> with(decision, PROTESTED);
                    case AppealWithdrawn(var decision) -> with(decision, APPEAL_WITHDRAWN);
                    case JudgmentUpheld(var decision) -> with(decision, APPELLATE_UPHELD);
                    case JudgmentAmended(var decision) -> with(decision, APPELLATE_AMENDED);
                    case QuashedForReinvestigation(var decision) -> with(decision, QUASHED_FOR_REINVESTIGATION);
                    case QuashedForRetrial(var decision) -> with(decision, QUASHED_FOR_RETRIAL);
                    case TerminatedOnAppeal(var decision) -> with(decision, APPELLATE_TERMINATED);
                    case AppealStepTaken(var decision, var step) -> recorded.with(PartEntry.ofLaw(decision, step));
                    case AppealCorrected(var decision, var detail, var _) ->
                        recorded.corrected(decision.key(), decision, detail);
                    case AppealAnnulled(var decision, var _) -> recorded.without(decision);
                });
    }

    private PartRecord with(RecordedDecision decision, ProceduralDecision taken) {
        return recorded.with(PartEntry.of(decision, Taken.of(taken)));
    }
}
