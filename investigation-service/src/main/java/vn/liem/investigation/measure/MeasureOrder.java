package vn.liem.investigation.measure;

import java.time.LocalDate;
import java.util.Optional;
import vn.liem.procedure.journey.CaseStage;
import vn.liem.procedure.law.Clause;

/**
 * The order of a measure (lệnh, quyết định áp dụng biện pháp ngăn chặn).
 *
 * @param decidedOn the day of the document; custody may have begun before it
 * @param startsOn the first day on which the person was under the measure
 * @param endsOn the last day, as the order states it
 * @param unit the body that ordered it
 * @param stage where the case stood on the first day, as known when it was recorded; before a court, as the court said
 * @param charge the clause the person was charged with, as known when it was recorded
 * @param ground why somebody accused of a lesser crime is detained
 * @param judgedOn the day of the judgment after which it was ordered, as trial-service had told it by then
 */
public record MeasureOrder(
        String documentNo,
        MeasureKind kind,
        LocalDate decidedOn,
        LocalDate startsOn,
        Optional<LocalDate> endsOn,
        String unit,
        CaseStage stage,
        Optional<Clause> charge,
        Optional<DetentionGround> ground,
        Optional<LocalDate> judgedOn) {

    /** Where the case stood before a court; none where a court did not order it. */
    public Optional<CourtStage> before() {
        return CourtStage.of(stage);
    }

    /** What the body asked for, without what was looked up. */
    OrderAsked asked() {
        return new OrderAsked(documentNo, kind, decidedOn, startsOn, endsOn, unit, ground, before());
    }
}
