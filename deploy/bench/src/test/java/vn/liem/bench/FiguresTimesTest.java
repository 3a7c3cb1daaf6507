package vn.liem.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class FiguresTimesTest {

    private static final Machine MACHINE = new Machine(2, "a processor", "a system", "a Java", 0.1, 0.2);

    @Test
    void the_ratio_is_of_medians_and_one_slow_request_is_the_worst_alone() {
        FiguresTimes times = new FiguresTimes();
        times.quiet(0.004, 0.006);
        times.quiet(0.005, 0.005);
        times.quiet(0.100, 0.900);
        assertEquals(1.2, times.quiet().ratio(), 1e-9);
        assertEquals(0.9, times.quiet().worstMany(), 1e-9);
    }

    @Test
    void what_is_over_its_gate_is_missed_and_what_is_on_it_is_not() {
        assertEquals(List.of(), missed(2.0, 2.0, 10.0));
        assertEquals(List.of("figuresManyOverFewAfterNews is 2.10 and must be at most 2.00"), missed(2.0, 2.1, 10.0));
        assertEquals(List.of("aPeriod is 10.20 and must be at most 10.00"), missed(1.0, 1.0, 10.2));
    }

    private static List<String> missed(double quiet, double afterNews, double other) {
        FiguresTimes times = new FiguresTimes();
        times.quiet(1, quiet);
        times.afterNews(1, afterNews);
        times.other("aPeriod", other);
        FiguresReport.Book book = new FiguresReport.Book(1_000, 100_000, 1, 1, 0, 100_000, new ViewRows(1, 1, 1), 1);
        return new FiguresReport(times, new PageTimes(List.of()), book, MACHINE, 0.1, 1).missed();
    }
}
