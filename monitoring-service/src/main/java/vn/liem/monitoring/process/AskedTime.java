package vn.liem.monitoring.process;

import java.time.LocalDate;

/**
 * Of which time measures are asked.
 *
 * @param asOf what is dated later does not exist
 */
public record AskedTime(LocalDate from, LocalDate to, LocalDate asOf) {

    public AskedTime {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("a time ends on %s before it begins on %s".formatted(to, from));
        }
    }

    /** The day on which it is asked what is open. */
    public LocalDate stateDay() {
        return to.isBefore(asOf) ? to : asOf;
    }

    boolean by(LocalDate day) {
        return !day.isAfter(stateDay());
    }

    boolean in(LocalDate day) {
        return !day.isBefore(from) && by(day);
    }
}
