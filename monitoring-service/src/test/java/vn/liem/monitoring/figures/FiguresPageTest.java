package vn.liem.monitoring.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.liem.monitoring.word.Meaning;
import vn.liem.monitoring.word.PeriodScheme;
import vn.liem.monitoring.word.Said;
import vn.liem.monitoring.word.Target;

/** Writes {@code docs/figures.md} with {@code -Dliem.write=true} and otherwise holds it to the definitions. */
class FiguresPageTest {

    private static final Path PAGE = Path.of(System.getProperty("liem.root", ".."), "docs", "figures.md");

    @Test
    void the_page_says_what_each_figure_means() throws IOException {
        String page = page();
        if (Boolean.getBoolean("liem.write")) {
            Files.writeString(PAGE, page);
        }
        assertEquals(Files.readString(PAGE), page, "run this test once with -Dliem.write=true");
    }

    @Test
    void every_figure_that_is_counted_has_its_meaning_and_a_rate_says_its_base() {
        for (Definition definition : Definitions.ALL) {
            Optional<Meaning> meaning = Meaning.find(definition.id());
            assertTrue(meaning.isPresent(), definition.id());
            boolean rate = definition instanceof Definition.Rate || definition instanceof Definition.MoneyRate;
            assertEquals(rate, meaning.get().base().isPresent(), definition.id());
        }
        List<String> ids = Meaning.all().stream().map(Meaning::id).toList();
        assertEquals(ids.stream().distinct().toList(), ids);
    }

    @Test
    void years_begin_where_their_scheme_says() {
        assertEquals(days("2024-01-01", "2024-06-30"), days("calendar", 2024, PeriodScheme.Part.HALF1));
        assertEquals(days("2023-12-15", "2024-03-14"), days("inspectorate", 2024, PeriodScheme.Part.QUARTER1));
        assertEquals(days("2023-12-15", "2024-12-14"), days("inspectorate", 2024, PeriodScheme.Part.YEAR));
        assertEquals(days("2023-12-15", "2024-09-14"), days("inspectorate", 2024, PeriodScheme.Part.NINE_MONTHS));
        assertEquals(days("2023-10-01", "2024-09-30"), days("enforcement", 2024, PeriodScheme.Part.YEAR));
        assertEquals(days("2023-12-01", "2024-11-30"), days("criminal_statistics", 2024, PeriodScheme.Part.YEAR));
        assertEquals(days("2024-02-01", "2024-02-29"), days("calendar", 2024, PeriodScheme.Part.MONTH2));
    }

    @Test
    void a_target_is_reached_by_the_numbers_and_not_by_the_rounded_rate() {
        Target above = Target.find("sources.resolutionRate").orElseThrow();
        Target all = Target.find("sources.receptionRate").orElseThrow();
        assertEquals(Optional.of(false), new Figure.Rate(9, 10).reaches(above));
        assertEquals(Optional.of(true), new Figure.Rate(90_001, 100_000).reaches(above));
        assertEquals(Optional.of(false), new Figure.Rate(99_999, 100_000).reaches(all));
        assertEquals(Optional.of(true), new Figure.Rate(3, 3).reaches(all));
        assertEquals(Optional.empty(), new Figure.Rate(0, 0).reaches(all));
    }

    @Test
    void a_time_is_called_by_the_first_scheme_that_has_it() {
        assertEquals(Optional.of("6 tháng đầu năm 2024"), nameOf("2024-01-01", "2024-06-30"));
        assertEquals(Optional.of("quý 2 năm 2024"), nameOf("2024-04-01", "2024-06-30"));
        assertEquals(Optional.of("năm 2024 (Kỳ thống kê thi hành án dân sự)"), nameOf("2023-10-01", "2024-09-30"));
        assertEquals(Optional.empty(), nameOf("2024-01-02", "2024-06-30"));
    }

    private static Optional<String> nameOf(String from, String to) {
        return PeriodScheme.nameOf(LocalDate.parse(from), LocalDate.parse(to));
    }

    @Test
    void a_report_is_compared_with_the_time_before_and_with_a_year_before() {
        Report half = report("2024-01-01", "2024-06-30");
        assertEquals(report("2023-07-01", "2023-12-31"), half.previous());
        assertEquals(report("2023-01-01", "2023-06-30"), half.yearBefore());
        assertEquals(
                report("2024-01-01", "2024-01-31"),
                report("2024-02-01", "2024-02-29").previous());
        assertEquals(
                report("2023-02-01", "2023-02-28"),
                report("2024-02-01", "2024-02-29").yearBefore());
        assertEquals(
                report("2024-03-01", "2024-03-10"),
                report("2024-03-11", "2024-03-20").previous());
        assertEquals(
                report("2023-12-15", "2024-03-14"),
                report("2024-03-15", "2024-06-14").previous());
    }

    private static Report report(String from, String to) {
        return new Report(LocalDate.parse(from), LocalDate.parse(to), LocalDate.parse(to), Optional.empty());
    }

    private static PeriodScheme.Days days(String from, String to) {
        return new PeriodScheme.Days(LocalDate.parse(from), LocalDate.parse(to));
    }

    private static PeriodScheme.Days days(String scheme, int year, PeriodScheme.Part part) {
        return PeriodScheme.find(scheme).orElseThrow().days(year, part);
    }

    private static String page() {
        return """
                # Giải thích chỉ tiêu · What each figure means

                Trang này do `FiguresPageTest` sinh ra từ `figures/definitions.json` và `figures/periods.json` của monitoring-service; không sửa tay.
                This page is generated by `FiguresPageTest` from `figures/definitions.json` and `figures/periods.json` of monitoring-service; do not edit it.

                Tỷ lệ làm tròn hai chữ số thập phân; không có mẫu số thì không có số liệu. Mọi chỉ tiêu mở ra danh sách đứng sau.
                Rates are rounded half up to two decimals; without a denominator there is no number. Every figure opens the list behind it.

                ## Chỉ tiêu · Figures

                | id, phiên bản · version | Chỉ tiêu · Figure | Tính · Counted | Mẫu số · Base | Ngày · Dates |
                | --- | --- | --- | --- | --- |
                %s
                ## Kỳ báo cáo · Periods

                | Mã · Code | Kỳ · Period | |
                | --- | --- | --- |
                %s""".formatted(
                        Meaning.all().stream().map(FiguresPageTest::row).collect(Collectors.joining()),
                        PeriodScheme.all().stream().map(FiguresPageTest::row).collect(Collectors.joining()));
    }

    private static String row(Meaning meaning) {
        return "| `%s` v%d | %s | %s | %s | %s |%n"
                .formatted(
                        meaning.id(),
                        meaning.version(),
                        said(meaning.title()),
                        said(meaning.counted()),
                        meaning.base().map(FiguresPageTest::said).orElse(""),
                        said(meaning.dates()));
    }

    private static String row(PeriodScheme scheme) {
        return "| `%s` | %s | %s |%n".formatted(scheme.code(), said(scheme.name()), said(scheme.source()));
    }

    private static String said(Said said) {
        return said.vietnamese() + " · " + said.english();
    }
}
