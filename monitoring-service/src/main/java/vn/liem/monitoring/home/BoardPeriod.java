package vn.liem.monitoring.home;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import vn.liem.monitoring.figures.Report;

/** Of which part of the calendar year the first page tells (kỳ): that in which its day lies. */
public enum BoardPeriod {
    YEAR(12, "Năm", "Year"),
    HALF(6, "6 tháng", "Half-year"),
    QUARTER(3, "Quý", "Quarter"),
    MONTH(1, "Tháng", "Month");

    private final int months;
    private final String vietnamese;
    private final String english;

    BoardPeriod(int months, String vietnamese, String english) {
        this.months = months;
        this.vietnamese = vietnamese;
        this.english = english;
    }

    /** The one with this code. */
    public static Optional<BoardPeriod> ofCode(String code) {
        return Stream.of(values()).filter(each -> each.code().equals(code)).findFirst();
    }

    /** The report of the part in which a day lies, up to that day. */
    public Report at(LocalDate day, Optional<String> scope) {
        LocalDate from = firstOf(day);
        return new Report(from, from.plusMonths(months).minusDays(1), day, scope);
    }

    /** The report of the whole part before it: its states are those at its end (cuối kỳ trước). */
    public Report before(LocalDate day, Optional<String> scope) {
        LocalDate last = firstOf(day).minusDays(1);
        return new Report(firstOf(last), last, last, scope);
    }

    private LocalDate firstOf(LocalDate day) {
        int month = (day.getMonthValue() - 1) / months * months + 1;
        return LocalDate.of(day.getYear(), month, 1);
    }

    /** Its code in addresses. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** In Vietnamese. */
    public String vietnamese() {
        return vietnamese;
    }

    /** In English. */
    public String english() {
        return english;
    }
}
