package vn.liem.investigation.measure;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The document by which a measure ended, and the last day on which the person was under it.
 *
 * @param duty why the law sets the person free at once, where whoever decided said that it does
 */
public record MeasureEnd(String documentNo, LocalDate endedOn, String unit, Optional<ReleaseDuty> duty) {

    /** By a decision, or since the time is over. */
    public static MeasureEnd of(String documentNo, LocalDate endedOn, String unit) {
        return new MeasureEnd(documentNo, endedOn, unit, Optional.empty());
    }
}
