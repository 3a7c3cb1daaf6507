package vn.liem.investigation.measure;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import vn.liem.investigation.measure.EndKnown.Proceedings;
import vn.liem.investigation.measure.Measure.HowEnded;
import vn.liem.kernel.Refusal;
import vn.liem.procedure.law.Clause;

/** Who ends a measure and from when, and where that is a duty, which waits for nobody. */
public final class EndRules {

    private EndRules() {}

    /** Why the measure is not ended so, where it is not. */
    static Optional<Refusal> forbidden(Measure measure, Measures all, HowEnded how, MeasureEnd end, EndKnown known) {
        if (end.endedOn().isBefore(measure.order().startsOn())) {
            return Optional.of(MeasureRefusal.ENDS_BEFORE_IT_STARTS);
        }
        if (how == HowEnded.RELEASED && !measure.order().kind().holds()) {
            return Optional.of(MeasureRefusal.NOT_HELD);
        }
        MeasureKind kind = measure.order().kind();
        if (end.duty().filter(duty -> !duty.isFor(known.by(), kind)).isPresent()) {
            return Optional.of(MeasureRefusal.DUTY_OF_OTHERS);
        }
        return switch (known.by()) {
            case COURT -> Optional.empty();
            case PROCURACY -> ofCourt(measure);
            case INVESTIGATION_AGENCY -> ofCourt(measure).or(() -> ofProcuracy(measure, all, end, known));
        };
    }

    /**
     * Whether the person is set free by law and by nobody's choice: the time that a document states or that the charge of now
     * allows is over, the proceedings have stopped, or whoever decides names a duty.
     *
     * @param lastDay the last day on which the person is held
     */
    public static boolean isDuty(
            Measure measure, Measures all, LocalDate lastDay, Optional<ReleaseDuty> duty, EndKnown known) {
        return known.proceedings() == Proceedings.STOPPED
                || duty.isPresent()
                || lastLawfulDay(measure, all, known.charge())
                        .filter(last -> !lastDay.isBefore(last))
                        .isPresent();
    }

    private static Optional<LocalDate> lastLawfulDay(Measure measure, Measures all, Optional<Clause> charge) {
        return Stream.concat(measure.statedEnd().stream(), MeasureLimits.lawfulEnd(measure, all, charge).stream())
                .min(LocalDate::compareTo);
    }

    private static Optional<Refusal> ofCourt(Measure measure) {
        return measure.order().before().map(_ -> MeasureRefusal.ENDED_BY_THE_COURT);
    }

    /** What the procuracy has approved or extended in the investigation is ended early by its decision (CPC 125(2)). */
    private static Optional<Refusal> ofProcuracy(Measure measure, Measures all, MeasureEnd end, EndKnown known) {
        boolean granted = !measure.approvals().isEmpty()
                || measure.extensions().stream().anyMatch(one -> one.by() != GrantedBy.INVESTIGATION_AGENCY);
        return granted && !isDuty(measure, all, end.endedOn(), end.duty(), known)
                ? Optional.of(MeasureRefusal.ENDED_BY_THE_PROCURACY)
                : Optional.empty();
    }
}
