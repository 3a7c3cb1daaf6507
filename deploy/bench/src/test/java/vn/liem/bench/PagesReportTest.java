package vn.liem.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class PagesReportTest {

    private static final Machine MACHINE = new Machine(2, "a processor", "a system", "a Java", 0.1, 0.2);

    @Test
    void a_page_on_its_gates_is_not_missed_and_one_over_each_is_named_by_each() {
        PagesReport report = report(page("on", 0.075, 0.150, 900), page("over", 0.070, 0.151, 900.1));
        assertEquals(
                List.of(
                        "over: median in ms is 151.00 and must be at most 150.00",
                        "over: many over few is 2.16 and must be at most 2.00",
                        "over: first load in kB is 900.10 and must be at most 900.00"),
                report.missed());
        assertTrue(report.text().contains("MISSED: over: median"), report.text());
    }

    private static PagesReport.Page page(String name, double few, double many, double kilobytes) {
        return new PagesReport.Page(
                name,
                new FiguresTimes.Series(List.of(few), List.of(many)),
                1,
                new PageVisitor.FirstLoad(kilobytes, true));
    }

    private static PagesReport report(PagesReport.Page... pages) {
        return new PagesReport(List.of(pages), 1_000, 100_000, 1, MACHINE, 0.1, 1);
    }
}
