package vn.liem.procedure.part;

import java.time.LocalDate;
import java.util.Optional;
import vn.liem.procedure.journey.ProceduralDecision;
import vn.liem.procedure.journey.ReturningBody;
import vn.liem.procedure.journey.Taken;

/** A decision that another service keeps, and that opens a step here: live from the accepted hand-over, else from the plan. */
public record Cause(
        ProceduralDecision decision,
        Optional<ReturningBody> returnedBy,
        String documentNo,
        String unit,
        LocalDate decidedOn) {

    public Cause {
        UnitCode.check(unit);
    }

    /** The decision as it is asked to be recorded here. */
    public DecisionAsked asked(Basis basis) {
        return DecisionAsked.onCase(documentNo, decidedOn, basis.of(unit));
    }

    /** The decision as the machine takes it. */
    public Taken taken() {
        return new Taken(decision, Optional.empty(), returnedBy.map(ReturningBody::code));
    }
}
