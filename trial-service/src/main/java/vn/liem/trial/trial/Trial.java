package vn.liem.trial.trial;

import static vn.liem.procedure.journey.ProceduralDecision.COURT_ACCEPTED;
import static vn.liem.procedure.journey.ProceduralDecision.HEARING_POSTPONED;
import static vn.liem.procedure.journey.ProceduralDecision.JUDGED;
import static vn.liem.procedure.journey.ProceduralDecision.TRIAL_DECIDED;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.liem.procedure.journey.ProceduralDecision;
import vn.liem.procedure.journey.Taken;
import vn.liem.procedure.part.Cause;
import vn.liem.procedure.part.DecisionKey;
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

/**
 * The decisions of the trial of a case; where it stands follows from them and from those of the appeal.
 *
 * @param indictments on which indictment the court accepted the case by a decision that was recorded in the system; what a
 *     register tells of an acceptance is judged with the other rows of its case
 */
public record Trial(PartRecord recorded, Map<DecisionKey, Cause> indictments) {

    public Trial {
        indictments = Map.copyOf(indictments);
    }

    /** What was recorded, where no one asks on which indictment a case was accepted. */
    public static Trial of(PartRecord recorded) {
        return new Trial(recorded, Map.of());
    }

    /** Nothing was decided yet. */
    static Trial untouched() {
        return of(PartRecord.nothing());
    }

    /** On which indictment the case was accepted by the decision that stands under this number. */
    Optional<Cause> indictmentOf(DecisionKey acceptance) {
        return Optional.ofNullable(indictments.get(acceptance));
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
                },
                indictmentsAfter(event));
    }

    private Map<DecisionKey, Cause> indictmentsAfter(TrialEvent event) {
        return switch (event) {
            case CaseAccepted(var decision, var indictment)
            when decision.line().isEmpty() -> {
                Map<DecisionKey, Cause> more = new HashMap<>(indictments);
                more.put(decision.key(), indictment);
                yield more;
            }
            case TrialAnnulled(var decision, var _) -> {
                Map<DecisionKey, Cause> fewer = new HashMap<>(indictments);
                fewer.remove(decision);
                yield fewer;
            }
            case CaseAccepted _,
                    TrialDecided _,
                    HearingPostponed _,
                    FileReturned _,
                    Judged _,
                    TrialStepTaken _,
                    TrialCorrected _ -> indictments;
        };
    }

    private PartRecord with(RecordedDecision decision, ProceduralDecision taken) {
        return recorded.with(PartEntry.of(decision, Taken.of(taken)));
    }
}
