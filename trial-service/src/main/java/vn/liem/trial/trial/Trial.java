package vn.liem.trial.trial;

import static vn.liem.procedure.journey.ProceduralDecision.COURT_ACCEPTED;
import static vn.liem.procedure.journey.ProceduralDecision.HEARING_POSTPONED;
import static vn.liem.procedure.journey.ProceduralDecision.JUDGED;
import static vn.liem.procedure.journey.ProceduralDecision.TRIAL_DECIDED;

import vn.liem.procedure.journey.ProceduralDecision;
import vn.liem.procedure.journey.Taken;
import vn.liem.procedure.part.PartEntry;
import vn.liem.procedure.part.PartRecord;
import vn.liem.procedure.part.RecordedDecision;
import vn.liem.trial.trial.TrialEvent.CaseAccepted;
import vn.liem.trial.trial.TrialEvent.FileReturned;
import vn.liem.trial.trial.TrialEvent.HearingPostponed;
import vn.liem.trial.trial.TrialEvent.Judged;
import vn.liem.trial.trial.TrialEvent.TrialAnnulled;
import vn.liem.trial.trial.TrialEvent.TrialCorrected;
import vn.liem.trial.trial.TrialEvent.TrialDecided;
import vn.liem.trial.trial.TrialEvent.TrialStepTaken;

/** The decisions of the trial of a case; where it stands follows from them and from those of the appeal. */
public record Trial(PartRecord recorded) {

    /** Nothing was decided yet. */
    static Trial untouched() {
        return new Trial(PartRecord.nothing());
    }

    Trial after(TrialEvent event) {
        return new Trial(
                switch (event) {
                    case CaseAccepted(var decision, var indictment) ->
                        recorded.with(PartEntry.openedBy(decision, Taken.of(COURT_ACCEPTED), indictment.taken()));
                    case TrialDecided(var decision) -> with(decision, TRIAL_DECIDED);
                    case HearingPostponed(var decision) -> with(decision, HEARING_POSTPONED);
                    case FileReturned(var decision, var by) ->
                        recorded.with(PartEntry.of(decision, Taken.returnedBy(by)));
                    case Judged(var decision) -> with(decision, JUDGED);
                    case TrialStepTaken(var decision, var step) -> recorded.with(PartEntry.ofLaw(decision, step));
                    case TrialCorrected(var decision, var detail, var _) ->
                        recorded.corrected(decision.key(), decision, detail);
                    case TrialAnnulled(var decision, var _) -> recorded.without(decision);
                });
    }

    private PartRecord with(RecordedDecision decision, ProceduralDecision taken) {
        return recorded.with(PartEntry.of(decision, Taken.of(taken)));
    }
}
