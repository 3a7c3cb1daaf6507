package vn.liem.investigation.prosecution;

import static vn.liem.procedure.journey.ProceduralDecision.INDICTED;
import static vn.liem.procedure.journey.ProceduralDecision.PROSECUTION_EXTENDED;
import static vn.liem.procedure.journey.ProceduralDecision.PROSECUTION_RESUMED;
import static vn.liem.procedure.journey.ProceduralDecision.PROSECUTION_SUSPENDED;
import static vn.liem.procedure.journey.ProceduralDecision.PROSECUTION_TERMINATED;

import java.util.Optional;
import vn.liem.investigation.prosecution.ProsecutionEvent.Indicted;
import vn.liem.investigation.prosecution.ProsecutionEvent.ProsecutionAnnulled;
import vn.liem.investigation.prosecution.ProsecutionEvent.ProsecutionCorrected;
import vn.liem.investigation.prosecution.ProsecutionEvent.ProsecutionResumed;
import vn.liem.investigation.prosecution.ProsecutionEvent.ProsecutionStepTaken;
import vn.liem.investigation.prosecution.ProsecutionEvent.ProsecutionSuspended;
import vn.liem.investigation.prosecution.ProsecutionEvent.ProsecutionTerminated;
import vn.liem.investigation.prosecution.ProsecutionEvent.ReturnedForFurtherInvestigation;
import vn.liem.investigation.prosecution.ProsecutionEvent.ReviewExtended;
import vn.liem.procedure.journey.ProceduralDecision;
import vn.liem.procedure.journey.ReturningBody;
import vn.liem.procedure.journey.Taken;
import vn.liem.procedure.part.PartEntry;
import vn.liem.procedure.part.PartRecord;
import vn.liem.procedure.part.RecordedDecision;

/** The decisions of one prosecution; where it stands follows from them and from those of the investigation. */
public record Prosecution(PartRecord recorded) {

    /** A return by the procuracy, the only one that stands here. */
    static final Taken RETURN = Taken.returnedBy(ReturningBody.PROCURACY);

    /** Nothing was decided yet. */
    static Prosecution untouched() {
        return new Prosecution(PartRecord.nothing());
    }

    Prosecution after(ProsecutionEvent event) {
        return new Prosecution(
                switch (event) {
                    case ReviewExtended(var decision, var days) -> with(decision, extension(days));
                    case ReturnedForFurtherInvestigation(var decision) -> with(decision, RETURN);
                    case ProsecutionSuspended(var decision) -> with(decision, PROSECUTION_SUSPENDED);
                    case ProsecutionResumed(var decision) -> with(decision, PROSECUTION_RESUMED);
                    case ProsecutionTerminated(var decision) -> with(decision, PROSECUTION_TERMINATED);
                    case Indicted(var decision) -> with(decision, INDICTED);
                    case ProsecutionStepTaken(var decision, var step) -> recorded.with(PartEntry.ofLaw(decision, step));
                    case ProsecutionCorrected(var decision, var detail, var _) ->
                        recorded.corrected(decision.key(), decision, detail);
                    case ProsecutionAnnulled(var decision, var _) -> recorded.without(decision);
                });
    }

    static Taken extension(Optional<Integer> days) {
        return new Taken(PROSECUTION_EXTENDED, Optional.empty(), days.map(String::valueOf));
    }

    private PartRecord with(RecordedDecision decision, ProceduralDecision taken) {
        return with(decision, Taken.of(taken));
    }

    private PartRecord with(RecordedDecision decision, Taken taken) {
        return recorded.with(PartEntry.of(decision, taken));
    }
}
