package vn.liem.monitoring.word;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A way to count years (cách tính kỳ báo cáo), from {@code figures/periods.json}.
 *
 * @param yearsBefore how many years before the one it is named by it begins
 * @param source from when to when, and where that is written
 */
public record PeriodScheme(String code, Said name, int month, int day, int yearsBefore, Said source) {

    private static final List<PeriodScheme> ALL = read();

    /** The parts of a year, by their first month and how many they are. */
    public enum Part {
        YEAR(0, 12),
        HALF1(0, 6),
        HALF2(6, 6),
        NINE_MONTHS(0, 9),
        QUARTER1(0, 3),
        QUARTER2(3, 3),
        QUARTER3(6, 3),
        QUARTER4(9, 3),
        MONTH1(0, 1),
        MONTH2(1, 1),
        MONTH3(2, 1),
        MONTH4(3, 1),
        MONTH5(4, 1),
        MONTH6(5, 1),
        MONTH7(6, 1),
        MONTH8(7, 1),
        MONTH9(8, 1),
        MONTH10(9, 1),
        MONTH11(10, 1),
        MONTH12(11, 1);

        private final int after;
        private final int months;

        Part(int after, int months) {
            this.after = after;
            this.months = months;
        }

        /** Its code in addresses. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** From one day to another, both in. */
    public record Days(LocalDate from, LocalDate to) {}

    /** All schemes. */
    public static List<PeriodScheme> all() {
        return ALL;
    }

    /** The scheme with this code. */
    public static Optional<PeriodScheme> find(String code) {
        return ALL.stream().filter(scheme -> scheme.code().equals(code)).findFirst();
    }

    /** The days of a part of a year. */
    public Days days(int year, Part part) {
        LocalDate first = LocalDate.of(year - yearsBefore, month, day);
        return new Days(
                first.plusMonths(part.after),
                first.plusMonths(part.after + part.months).minusDays(1));
    }

    private static List<PeriodScheme> read() {
        List<PeriodScheme> all = new ArrayList<>();
        for (JsonNode row : WordTable.read("periods.json")) {
            JsonNode begins = row.path("begins");
            all.add(new PeriodScheme(
                    row.path("code").asText(),
                    Said.of(row.path("name")),
                    begins.path("month").asInt(),
                    begins.path("day").asInt(),
                    begins.path("yearsBefore").asInt(),
                    Said.of(row.path("source"))));
        }
        return List.copyOf(all);
    }
}
