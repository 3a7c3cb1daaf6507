package vn.liem.monitoring.figures.units;

import java.time.LocalDate;

/** From which day a comparison counts, up to the day at which the page looks. */
public enum Since {
    YEAR("year", "Từ đầu năm", "Since the first of the year"),
    QUARTER("quarter", "Từ đầu quý", "Since the first of the quarter"),
    MONTH("month", "Từ đầu tháng", "Since the first of the month"),
    TWELVE_MONTHS("twelve_months", "12 tháng gần nhất", "The last 12 months");

    private static final int MONTHS_OF_QUARTER = 3;

    private final String code;
    private final String vietnamese;
    private final String english;

    Since(String code, String vietnamese, String english) {
        this.code = code;
        this.vietnamese = vietnamese;
        this.english = english;
    }

    /** Its code in addresses. */
    public String code() {
        return code;
    }

    /** In Vietnamese. */
    public String vietnamese() {
        return vietnamese;
    }

    /** In English. */
    public String english() {
        return english;
    }

    /** The first day of the time that ends with this one. */
    public LocalDate first(LocalDate last) {
        return switch (this) {
            case YEAR -> last.withDayOfYear(1);
            case QUARTER -> last.withDayOfMonth(1).minusMonths((last.getMonthValue() - 1L) % MONTHS_OF_QUARTER);
            case MONTH -> last.withDayOfMonth(1);
            case TWELVE_MONTHS -> last.plusDays(1).minusYears(1);
        };
    }
}
