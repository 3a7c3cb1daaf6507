package vn.liem.monitoring.home;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.liem.monitoring.figures.Report;

/** The first page tells of the part of the year in which its day lies, and compares with the end of the one before. */
class BoardPeriodTest {

    private static final LocalDate DAY = LocalDate.of(2024, 8, 13);
    private static final Optional<String> EVERYTHING = Optional.empty();

    @Test
    void a_day_lies_in_its_year_half_quarter_and_month() {
        assertEquals(report("2024-01-01", "2024-12-31"), BoardPeriod.YEAR.at(DAY, EVERYTHING));
        assertEquals(report("2024-07-01", "2024-12-31"), BoardPeriod.HALF.at(DAY, EVERYTHING));
        assertEquals(report("2024-07-01", "2024-09-30"), BoardPeriod.QUARTER.at(DAY, EVERYTHING));
        assertEquals(report("2024-08-01", "2024-08-31"), BoardPeriod.MONTH.at(DAY, EVERYTHING));
        assertEquals(DAY, BoardPeriod.YEAR.at(DAY, EVERYTHING).stateDay());
    }

    @Test
    void the_part_before_is_whole_and_ends_the_day_before() {
        LocalDate january = LocalDate.of(2024, 1, 5);
        Report before = BoardPeriod.QUARTER.before(january, EVERYTHING);
        assertEquals(LocalDate.of(2023, 10, 1), before.from());
        assertEquals(LocalDate.of(2023, 12, 31), before.to());
        assertEquals(LocalDate.of(2023, 12, 31), before.stateDay());
    }

    private static Report report(String from, String to) {
        return new Report(LocalDate.parse(from), LocalDate.parse(to), DAY, EVERYTHING);
    }
}
