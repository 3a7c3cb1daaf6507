package vn.liem.monitoring.figures.units;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.liem.monitoring.dossier.Law;
import vn.liem.monitoring.fact.Facts;
import vn.liem.monitoring.fact.UnitFact;
import vn.liem.monitoring.figures.Definitions;
import vn.liem.monitoring.figures.Figure;
import vn.liem.monitoring.figures.Report;
import vn.liem.monitoring.figures.door.FactsOfRegisters;
import vn.liem.registers.SampleRegisters;

/** Units side by side: which of them, and that few facts put nobody before another. */
class ComparisonTest {

    private static final UnitFact ONE = unit("A", "TW");
    private static final UnitFact TWO = unit("B", "TW");
    private static final UnitFact THREE = unit("C", "TW");

    @Test
    void the_units_below_the_scope_are_compared_and_those_below_one_that_stands_alone() {
        List<UnitFact> units =
                List.of(new UnitFact("TW", "TW", "TW", Optional.empty()), TWO, ONE, unit("A1", "A"), unit("A2", "A"));
        assertEquals(List.of(ONE, TWO), Comparison.compared(units, Optional.empty()));
        assertEquals(List.of("A1", "A2"), codes(Comparison.compared(units, Optional.of("A"))));
        assertEquals(List.of(), Comparison.compared(units, Optional.of("A1")));
        assertEquals(List.of(), Comparison.compared(List.of(), Optional.empty()));
    }

    @Test
    void rows_say_what_the_report_of_the_unit_says() {
        Facts facts = FactsOfRegisters.of(SampleRegisters.PROVINCE);
        LocalDate from = LocalDate.of(2024, 1, 1);
        LocalDate to = LocalDate.of(2024, 6, 30);
        List<UnitRow> rows = Comparison.of(
                        facts,
                        new Report(from, to, to, Optional.of("T01")),
                        Law.vietnam().order())
                .rows();
        assertTrue(rows.size() > Indicator.values().length, "several units have something");
        for (UnitRow row : rows) {
            Figure expected = Definitions.figures(
                            facts,
                            new Report(from, to, to, Optional.of(row.unit().code())),
                            Law.vietnam().order())
                    .get(row.indicator().figure());
            assertEquals(expected, row.figure(), row.toString());
            assertTrue(row.n() > 0, row.toString());
        }
    }

    @Test
    void fewer_than_five_facts_stand_behind_the_others_however_high_their_rate() {
        UnitRow few = rate(ONE, 4, 4);
        UnitRow low = rate(TWO, 1, 5);
        UnitRow high = rate(THREE, 5, 5);
        assertEquals(List.of(high, low, few), Comparison.inOrder(List.of(few, low, high)));
        assertFalse(few.isRanked());
        assertEquals(Optional.empty(), few.ranked());
        assertTrue(low.isRanked());
    }

    @ParameterizedTest
    @CsvSource({"4, 4, TOO_FEW", "0, 4, TOO_FEW", "5, 5, REACHED", "4, 5, BELOW", "999, 1000, BELOW"})
    void a_target_is_asked_of_five_facts_and_more(long part, long whole, UnitRow.State state) {
        assertEquals(state, rate(ONE, part, whole).state());
    }

    @Test
    void what_has_no_target_is_neither_reached_nor_missed() {
        UnitRow petitions = new UnitRow(ONE, Indicator.BEYOND_LEVEL, new Figure.Rate(9, 9), 9);
        assertEquals(UnitRow.State.NO_TARGET, petitions.state());
    }

    @ParameterizedTest
    @CsvSource({
        "YEAR, 2024-08-13, 2024-01-01",
        "QUARTER, 2024-08-13, 2024-07-01",
        "QUARTER, 2024-12-31, 2024-10-01",
        "QUARTER, 2024-03-31, 2024-01-01",
        "MONTH, 2024-08-13, 2024-08-01",
        "TWELVE_MONTHS, 2024-08-13, 2023-08-14",
        "TWELVE_MONTHS, 2024-02-29, 2023-03-01"
    })
    void a_time_begins_on_its_first_day(Since since, LocalDate last, LocalDate first) {
        assertEquals(first, since.first(last));
    }

    @Test
    void every_indicator_is_a_figure_of_reports_and_has_its_own_code() {
        assertTrue(
                Indicator.figures().stream().allMatch(id -> Definitions.find(id).isPresent()));
        for (Indicator each : Indicator.values()) {
            assertEquals(Optional.of(each), Indicator.ofCode(each.code()));
        }
    }

    private static UnitRow rate(UnitFact unit, long part, long whole) {
        return new UnitRow(unit, Indicator.RECEPTION, new Figure.Rate(part, whole), whole);
    }

    private static UnitFact unit(String code, String parent) {
        return new UnitFact(code, code, code, Optional.of(parent));
    }

    private static List<String> codes(List<UnitFact> units) {
        return units.stream().map(UnitFact::code).toList();
    }
}
