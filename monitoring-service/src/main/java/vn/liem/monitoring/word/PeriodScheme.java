package vn.liem.monitoring.word;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

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
        YEAR("năm", 0, 12),
        HALF1("6 tháng đầu năm", 0, 6),
        HALF2("6 tháng cuối năm", 6, 6),
        NINE_MONTHS("9 tháng năm", 0, 9),
        QUARTER1("quý 1 năm", 0, 3),
        QUARTER2("quý 2 năm", 3, 3),
        QUARTER3("quý 3 năm", 6, 3),
        QUARTER4("quý 4 năm", 9, 3),
        MONTH1("tháng 1 năm", 0, 1),
        MONTH2("tháng 2 năm", 1, 1),
        MONTH3("tháng 3 năm", 2, 1),
        MONTH4("tháng 4 năm", 3, 1),
        MONTH5("tháng 5 năm", 4, 1),
        MONTH6("tháng 6 năm", 5, 1),
        MONTH7("tháng 7 năm", 6, 1),
        MONTH8("tháng 8 năm", 7, 1),
        MONTH9("tháng 9 năm", 8, 1),
        MONTH10("tháng 10 năm", 9, 1),
        MONTH11("tháng 11 năm", 10, 1),
        MONTH12("tháng 12 năm", 11, 1);

        private final String vietnamese;
        private final int after;
        private final int months;

        Part(String vietnamese, int after, int months) {
            this.vietnamese = vietnamese;
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

    /** What a time is called in Vietnamese, {@code 6 tháng đầu năm 2024}, where one of the schemes has a name for it. */
    public static Optional<String> nameOf(LocalDate from, LocalDate to) {
        Days days = new Days(from, to);
        return ALL.stream()
                .flatMap(scheme -> Stream.of(from.getYear(), from.getYear() + 1)
                        .flatMap(year -> Arrays.stream(Part.values())
                                .filter(part -> scheme.days(year, part).equals(days))
                                .map(part -> scheme.named(part, year))))
                .findFirst();
    }

    private String named(Part part, int year) {
        String name = part.vietnamese + " " + year;
        return ALL.getFirst().equals(this) ? name : name + " (" + this.name.vietnamese() + ")";
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
