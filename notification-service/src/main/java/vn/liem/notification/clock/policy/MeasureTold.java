package vn.liem.notification.clock.policy;

import java.time.LocalDate;
import java.util.Optional;
import vn.liem.procedure.journey.CaseStage;
import vn.liem.procedure.law.Clause;

/**
 * What is read of a measure on a person: its order, its extension, its end.
 *
 * @param measure the number of the order that is extended or ended
 */
public record MeasureTold(
        Optional<Order> order, Optional<String> measure, Optional<Extension> extension, Optional<End> end) {

    /** The order. */
    public record Order(
            String documentNo,
            String kind,
            LocalDate startsOn,
            Optional<LocalDate> endsOn,
            String unit,
            CaseStage stage,
            Optional<Clause> charge,
            Optional<LocalDate> judgedOn) {}

    /** The extension. */
    public record Extension(String documentNo, LocalDate decidedOn, LocalDate endsOn, String unit) {}

    /** What ended it. */
    public record End(String documentNo, LocalDate endedOn, String unit) {}
}
