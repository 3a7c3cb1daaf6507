package vn.liem.procedure.due;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.liem.procedure.Profile;
import vn.liem.procedure.counting.Start;
import vn.liem.procedure.due.StatedPeriods.Period;
import vn.liem.procedure.due.StatedPeriods.Stated;
import vn.liem.procedure.law.Clause;

class StatedPeriodsTest {

    private static final StatedPeriods PERIODS = new StatedPeriods(Profile.vietnam());

    @ParameterizedTest(name = "{0} {1} from {2}, {3} days of custody, ends {4}")
    @CsvSource({
        // The official example of TTLT 04/2018 Art.17, and V08c.
        "DET, 361(1), 2018-03-04, 3, 2018-04-29, 2018-04-29",
        "DET, 354(2), 2026-02-10, 0, 2026-06-09, 2026-06-09",
        // An extension runs from the end that the order states, not from the latest one.
        "DET, 354(2), 2026-02-10, 0, 2026-04-10 2026-07-09, 2026-07-09",
        "DET, 354(2), 2026-02-10, 0, 2026-06-09 2026-09-07, 2026-09-07",
        "DET, 354(3), 2026-02-10, 0, 2026-06-09 2026-10-07 2027-02-04 2027-06-04, 2027-06-04",
        "DET-01, '', 2018-03-01, 0, 2018-03-04, 2018-03-04",
        "DET-01, '', 2026-02-13, 0, 2026-02-16 2026-02-19 2026-02-22, 2026-02-22",
        "DET-PRO, 354(2), 2026-08-13, 0, 2026-09-12, 2026-09-12",
        "DET-PRO, 354(2), 2026-08-13, 0, 2026-09-12 2026-09-27, 2026-09-27"
    })
    void a_stated_end_is_measured_by_its_row(
            String rule, String clause, LocalDate start, int custodyDays, String ends, LocalDate latest) {
        var known = assertInstanceOf(
                Stated.Known.class, PERIODS.measure(question(rule, clause, start, custodyDays), days(ends)));
        assertEquals(latest, known.last().most().due());
    }

    @Test
    void a_day_more_is_too_long_and_the_last_lawful_day_is_not() {
        var asked = question("DET", "354(2)", LocalDate.of(2026, 2, 10), 9);
        assertFalse(last(asked, "2026-05-31").isTooLong());
        assertTrue(last(asked, "2026-06-01").isTooLong());
    }

    @Test
    void the_third_extension_of_an_especially_serious_crime_is_granted_by_somebody_else() {
        var asked = question("DET", "354(3)", LocalDate.of(2026, 2, 10), 0);
        var period = last(asked, "2026-06-09 2026-10-07 2027-02-04 2027-06-04");
        assertEquals(Optional.of("Procurator-General"), period.term().flatMap(term -> term.approver()));
        assertFalse(period.isTooLong());
    }

    @ParameterizedTest
    @CsvSource({
        "DET, 354(1), 2018-03-04, 2018-04-04 2018-05-04 2018-06-04, 1",
        "DET-01, '', 2018-03-01, 2018-03-04 2018-03-07 2018-03-10 2018-03-13, 2"
    })
    void one_extension_too_many_is_told(String rule, String clause, LocalDate start, String ends, int allowed) {
        var answer = PERIODS.measure(question(rule, clause, start, 0), days(ends));
        assertEquals(allowed, assertInstanceOf(Stated.OneTooMany.class, answer).allowed());
    }

    @Test
    void what_the_profile_lacks_is_said() {
        var answer = PERIODS.measure(question("DET", "999(9)", LocalDate.of(2026, 2, 10), 0), days("2026-03-10"));
        assertTrue(
                assertInstanceOf(Stated.NotKnown.class, answer).why().english().contains("unknown"));
        var without = PERIODS.measure(question("DET-PRO", "", LocalDate.of(2026, 2, 10), 0), days("2026-03-10"));
        assertInstanceOf(Stated.NotKnown.class, without);
    }

    @Test
    void more_custody_than_detention_cannot_be_counted() {
        var answer = PERIODS.measure(question("DET", "354(1)", LocalDate.of(2026, 2, 10), 90), days("2026-03-10"));
        assertInstanceOf(Stated.Impossible.class, answer);
    }

    private static Period last(DueQuestion asked, String ends) {
        return assertInstanceOf(Stated.Known.class, PERIODS.measure(asked, days(ends)))
                .last();
    }

    private static DueQuestion question(String rule, String clause, LocalDate start, int custodyDays) {
        return new DueQuestion(
                rule,
                new Start.OnDay(start),
                Optional.empty(),
                Clause.of(clause),
                Optional.empty(),
                List.of(),
                custodyDays,
                Optional.empty());
    }

    private static List<LocalDate> days(String ends) {
        return Arrays.stream(ends.split(" ", -1)).map(LocalDate::parse).toList();
    }
}
