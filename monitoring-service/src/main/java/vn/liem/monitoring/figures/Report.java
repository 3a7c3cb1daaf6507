package vn.liem.monitoring.figures;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a report is asked for (kỳ báo cáo).
 *
 * @param from the first day of the period
 * @param to its last day
 * @param asOf facts dated later do not exist for the report
 * @param scope the unit it is about; nothing for everything
 */
public record Report(LocalDate from, LocalDate to, LocalDate asOf, Optional<String> scope) {

    public Report {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("a period ends on %s before it begins on %s".formatted(to, from));
        }
    }

    /** The day on which states are taken. */
    public LocalDate stateDay() {
        return to.isBefore(asOf) ? to : asOf;
    }

    boolean inPeriod(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(stateDay());
    }

    boolean inPeriod(Optional<LocalDate> day) {
        return day.filter(this::inPeriod).isPresent();
    }

    boolean byStateDay(LocalDate day) {
        return !day.isAfter(stateDay());
    }

    boolean byStateDay(Optional<LocalDate> day) {
        return day.filter(this::byStateDay).isPresent();
    }

    boolean known(LocalDate day) {
        return !day.isAfter(asOf);
    }

    boolean before(LocalDate day) {
        return day.isBefore(from) && known(day);
    }

    boolean before(Optional<LocalDate> day) {
        return day.filter(this::before).isPresent();
    }
}
