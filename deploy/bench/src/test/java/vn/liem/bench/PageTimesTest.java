package vn.liem.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class PageTimesTest {

    @Test
    void a_page_on_its_gates_is_not_missed_and_one_over_each_is_named_by_each() {
        PageTimes times = new PageTimes(List.of(
                page("on", 0.075, 0.150, 900, true),
                page("over", 0.070, 0.151, 900.1, true),
                page("without charts", 0.075, 0.075, 301, false)));
        assertEquals(
                List.of(
                        "over: median in ms is 151.00 and must be at most 150.00",
                        "over: many over few is 2.16 and must be at most 2.00",
                        "over: first load in kB is 900.10 and must be at most 900.00",
                        "without charts: first load in kB is 301.00 and must be at most 300.00"),
                times.missed());
    }

    private static PageTimes.Page page(String name, double few, double many, double kilobytes, boolean charts) {
        return new PageTimes.Page(
                name,
                new FiguresTimes.Series(List.of(few), List.of(many)),
                1,
                new PageVisitor.FirstLoad(kilobytes, charts));
    }
}
