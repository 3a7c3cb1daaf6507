package vn.liem.monitoring.figures;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
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

    /** The same report of the time of the same length that ends where this one begins (kỳ trước). */
    public Report previous() {
        LocalDate end = to.plusDays(1);
        int months = (int) ChronoUnit.MONTHS.between(from, end);
        boolean whole = months > 0 && from.plusMonths(months).equals(end);
        LocalDate first = whole ? from.minusMonths(months) : from.minusDays(ChronoUnit.DAYS.between(from, end));
        return moved(first, from.minusDays(1));
    }

    /** The same report of the same time a year before (cùng kỳ năm trước). */
    public Report yearBefore() {
        return moved(from.minusYears(1), to.plusDays(1).minusYears(1).minusDays(1));
    }

    /** The same report of everything. */
    public Report everywhere() {
        return new Report(from, to, asOf, Optional.empty());
    }

    /** The same report of the day before it begins (số đầu kỳ). */
    Report opening() {
        LocalDate before = from.minusDays(1);
        LocalDate day = before.isBefore(asOf) ? before : asOf;
        return new Report(before, before, day, scope);
    }

    /** Its cut-off lies as many days after the period, or before its end, as here. */
    private Report moved(LocalDate first, LocalDate last) {
        return new Report(first, last, last.plusDays(ChronoUnit.DAYS.between(to, asOf)), scope);
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
