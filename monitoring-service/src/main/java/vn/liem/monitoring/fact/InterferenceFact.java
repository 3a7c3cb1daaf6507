package vn.liem.monitoring.fact;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A report that somebody interferes with the proceedings of a case (báo cáo việc can thiệp trái pháp luật). Neither who
 * reported it nor whom it is about is kept here.
 *
 * @param unit the body in which it was reported
 * @param kind the code of how somebody interferes, {@code influence}
 * @param checkedOn when it was checked, where it was
 * @param handledOn when it was decided what follows, where it was
 */
public record InterferenceFact(
        String caseId,
        String id,
        String unit,
        String kind,
        LocalDate happenedOn,
        Optional<LocalDate> checkedOn,
        Optional<LocalDate> handledOn)
        implements Fact {

    /** How far a report has come. */
    public enum Standing {
        REPORTED,
        CHECKED,
        HANDLED
    }

    @Override
    public Optional<LocalDate> on() {
        return Optional.of(happenedOn);
    }

    /** It after it was checked. */
    public InterferenceFact checked(LocalDate on) {
        return new InterferenceFact(caseId, id, unit, kind, happenedOn, Optional.of(on), handledOn);
    }

    /** It after it was decided what follows. */
    public InterferenceFact handled(LocalDate on) {
        return new InterferenceFact(caseId, id, unit, kind, happenedOn, checkedOn, Optional.of(on));
    }

    /** It without the last that was recorded of it; nothing where that was the report. */
    public Optional<InterferenceFact> withoutLast() {
        if (handledOn.isPresent()) {
            return Optional.of(new InterferenceFact(caseId, id, unit, kind, happenedOn, checkedOn, Optional.empty()));
        }
        return checkedOn.map(
                _ -> new InterferenceFact(caseId, id, unit, kind, happenedOn, Optional.empty(), Optional.empty()));
    }

    /** How far it had come by the end of a day. */
    public Standing standingOn(LocalDate day) {
        if (handledOn.filter(on -> !on.isAfter(day)).isPresent()) {
            return Standing.HANDLED;
        }
        return checkedOn.filter(on -> !on.isAfter(day)).isPresent() ? Standing.CHECKED : Standing.REPORTED;
    }
}
