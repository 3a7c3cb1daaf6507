package vn.liem.monitoring.figures;

import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.liem.monitoring.dossier.Law;
import vn.liem.monitoring.fact.Facts;
import vn.liem.monitoring.fact.LegalOrder;
import vn.liem.monitoring.fact.UnitFact;
import vn.liem.monitoring.fact.UnitTree;
import vn.liem.monitoring.figures.door.FactsOfRegisters;
import vn.liem.registers.SampleRegisters;

/** Figures of units side by side are those that a report about each of them prints. */
class UnitFiguresTest {

    private static final LegalOrder ORDER = Law.vietnam().order();
    private static final LocalDate FROM = LocalDate.of(2024, 1, 1);
    private static final LocalDate TO = LocalDate.of(2024, 6, 30);
    private static final List<String> ALL =
            Definitions.ALL.stream().map(Definition::id).toList();

    @ParameterizedTest
    @EnumSource
    void every_figure_of_every_unit_is_that_of_its_report(SampleRegisters set) {
        Facts facts = FactsOfRegisters.of(set);
        List<String> units = List.of("T01-H1", "T01-H2", "T01-CQDT", "T01-TT", "T01-VKS");
        UnitFigures figures = UnitFigures.of(facts, report(Optional.empty()), ORDER, ALL, within(facts, units));
        for (String unit : units) {
            Map<String, Figure> expected = Definitions.figures(facts, report(Optional.of(unit)), ORDER);
            for (String id : ALL) {
                assertEquals(expected.get(id), figures.of(id, unit).figure(), id + " of " + unit);
            }
        }
    }

    @Test
    void a_rate_is_of_as_many_as_its_denominator_counts_and_money_of_as_many_obligations() {
        Facts facts = FactsOfRegisters.of(SampleRegisters.PROVINCE);
        UnitFigures figures =
                UnitFigures.of(facts, report(Optional.empty()), ORDER, ALL, within(facts, List.of("T01")));
        UnitFigures.OfUnit rate = figures.of("sources.receptionRate", "T01");
        assertEquals(((Figure.Rate) rate.figure()).denominator(), rate.n());
        UnitFigures.OfUnit money = figures.of("recovery.rateEnforceable", "T01");
        assertTrue(money.n() > 0);
        assertTrue(money.n() <= facts.obligations().size());
        UnitFigures.OfUnit days = figures.of("appraisals.medianNetDays", "T01");
        assertEquals(days.counting().counted().size(), days.n());
        UnitFigures.OfUnit count = figures.of("cases.instituted", "T01");
        assertEquals(((Figure.Count) count.figure()).count(), count.n());
    }

    @Test
    void what_nobody_asked_for_is_a_mistake() {
        Facts facts = FactsOfRegisters.of(SampleRegisters.PROVINCE);
        UnitFigures figures = UnitFigures.of(
                facts, report(Optional.empty()), ORDER, List.of("cases.instituted"), within(facts, List.of("T01-H1")));
        assertThrows(IllegalArgumentException.class, () -> figures.of("cases.judged", "T01-H1"));
        assertThrows(IllegalArgumentException.class, () -> figures.of("cases.instituted", "T01-H2"));
    }

    private static Report report(Optional<String> scope) {
        return new Report(FROM, TO, TO, scope);
    }

    private static Map<String, List<String>> within(Facts facts, List<String> units) {
        UnitTree tree = new UnitTree(facts.units());
        assertTrue(facts.units().stream().map(UnitFact::code).toList().containsAll(units));
        return units.stream().collect(toMap(Function.identity(), tree::within));
    }
}
