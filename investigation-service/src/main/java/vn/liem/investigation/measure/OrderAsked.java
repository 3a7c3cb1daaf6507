package vn.liem.investigation.measure;

import java.time.LocalDate;
import java.util.Optional;
import vn.liem.procedure.journey.CaseStage;
import vn.liem.procedure.law.Clause;

/**
 * An order as a body brings it in, before the stage and the charge are looked up for it.
 *
 * @param before where the case stands before the court, where a court orders: the service of the trial alone knows that
 */
public record OrderAsked(
        String documentNo,
        MeasureKind kind,
        LocalDate decidedOn,
        LocalDate startsOn,
        Optional<LocalDate> endsOn,
        String unit,
        Optional<DetentionGround> ground,
        Optional<CourtStage> before) {

    /** An order that no court gives. */
    public OrderAsked(
            String documentNo,
            MeasureKind kind,
            LocalDate decidedOn,
            LocalDate startsOn,
            Optional<LocalDate> endsOn,
            String unit,
            Optional<DetentionGround> ground) {
        this(documentNo, kind, decidedOn, startsOn, endsOn, unit, ground, Optional.empty());
    }

    MeasureOrder in(CaseStage stage, Optional<Clause> charge) {
        return in(stage, charge, Optional.empty());
    }

    MeasureOrder in(CaseStage stage, Optional<Clause> charge, Optional<LocalDate> judgedOn) {
        return new MeasureOrder(documentNo, kind, decidedOn, startsOn, endsOn, unit, stage, charge, ground, judgedOn);
    }
}
