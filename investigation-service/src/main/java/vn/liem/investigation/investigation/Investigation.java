package vn.liem.investigation.investigation;

import static vn.liem.procedure.journey.ProceduralDecision.INSTITUTED;
import static vn.liem.procedure.journey.ProceduralDecision.INVESTIGATION_CONCLUDED;
import static vn.liem.procedure.journey.ProceduralDecision.INVESTIGATION_EXTENDED;
import static vn.liem.procedure.journey.ProceduralDecision.INVESTIGATION_RESUMED;
import static vn.liem.procedure.journey.ProceduralDecision.INVESTIGATION_SUSPENDED;
import static vn.liem.procedure.journey.ProceduralDecision.INVESTIGATION_TERMINATED;

import java.util.Optional;
import vn.liem.investigation.investigation.InvestigationEvent.InvestigationAnnulled;
import vn.liem.investigation.investigation.InvestigationEvent.InvestigationConcluded;
import vn.liem.investigation.investigation.InvestigationEvent.InvestigationCorrected;
import vn.liem.investigation.investigation.InvestigationEvent.InvestigationExtended;
import vn.liem.investigation.investigation.InvestigationEvent.InvestigationOpened;
import vn.liem.investigation.investigation.InvestigationEvent.InvestigationReopened;
import vn.liem.investigation.investigation.InvestigationEvent.InvestigationResumed;
import vn.liem.investigation.investigation.InvestigationEvent.InvestigationStepTaken;
import vn.liem.investigation.investigation.InvestigationEvent.InvestigationSuspended;
import vn.liem.investigation.investigation.InvestigationEvent.InvestigationTerminated;
import vn.liem.procedure.journey.ReturningBody;
import vn.liem.procedure.journey.Taken;
import vn.liem.procedure.part.PartEntry;
import vn.liem.procedure.part.PartRecord;
import vn.liem.procedure.part.RecordedDecision;

/** The decisions of one investigation; where it stands follows from them and from those of the prosecution. */
public record Investigation(PartRecord recorded) {

    /** Nothing was decided yet. */
    static Investigation notOpened() {
        return new Investigation(PartRecord.nothing());
    }

    Investigation after(InvestigationEvent event) {
        return new Investigation(
                switch (event) {
                    case InvestigationOpened(var decision) -> with(decision, Taken.of(INSTITUTED));
                    case InvestigationExtended(var decision, var months) -> with(decision, extension(months));
                    case InvestigationSuspended(var decision, var ground) -> with(decision, suspension(ground));
                    case InvestigationResumed(var decision) -> with(decision, Taken.of(INVESTIGATION_RESUMED));
                    case InvestigationTerminated(var decision) -> with(decision, Taken.of(INVESTIGATION_TERMINATED));
                    case InvestigationConcluded(var decision) -> with(decision, Taken.of(INVESTIGATION_CONCLUDED));
                    case InvestigationReopened(var decision, var because, var returnedBy) ->
                        with(decision, new Taken(because, Optional.empty(), returnedBy.map(ReturningBody::code)));
                    case InvestigationStepTaken(var decision, var step) ->
                        recorded.with(PartEntry.ofLaw(decision, step));
                    case InvestigationCorrected(var decision, var detail, var _) ->
                        recorded.corrected(decision.key(), decision, detail);
                    case InvestigationAnnulled(var decision, var _) -> recorded.without(decision);
                });
    }

    static Taken extension(Optional<Integer> months) {
        return new Taken(INVESTIGATION_EXTENDED, Optional.empty(), months.map(String::valueOf));
    }

    static Taken suspension(Optional<SuspensionGround> ground) {
        return new Taken(INVESTIGATION_SUSPENDED, Optional.empty(), ground.map(SuspensionGround::code));
    }

    private PartRecord with(RecordedDecision decision, Taken taken) {
        return recorded.with(PartEntry.of(decision, taken));
    }
}
