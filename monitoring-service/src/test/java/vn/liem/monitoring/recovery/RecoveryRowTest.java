package vn.liem.monitoring.recovery;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.liem.monitoring.dossier.Law;
import vn.liem.monitoring.fact.Facts;
import vn.liem.monitoring.figures.Definitions;
import vn.liem.monitoring.figures.Figure;
import vn.liem.monitoring.figures.Report;
import vn.liem.monitoring.figures.door.FactsOfRegisters;
import vn.liem.registers.SampleRegisters;

/** The funnel of recovery says what the figures of a report say. */
class RecoveryRowTest {

    private static final LocalDate BEGINNING = LocalDate.of(2000, 1, 1);

    @ParameterizedTest
    @ValueSource(strings = {"2024-03-31", "2024-06-30", "2024-12-31"})
    void the_sums_are_the_figures_of_the_same_day(String on) {
        LocalDate day = LocalDate.parse(on);
        Facts facts = FactsOfRegisters.of(SampleRegisters.PROVINCE);
        Funnel funnel = Funnel.of(RecoveryRow.on(facts, day));
        Map<String, Figure> figures = Definitions.figures(
                facts,
                new Report(BEGINNING, day, day, Optional.empty()),
                Law.vietnam().order());
        assertEquals(money(figures, "loss.determined"), funnel.loss());
        assertEquals(money(figures, "secured.value"), funnel.secured());
        assertEquals(money(figures, "recovered.toDate"), funnel.recovered());
        assertEquals(
                figures.get("recovery.rateEnforceable"),
                new Figure.MoneyRate(funnel.recoveredOfEnforceable(), funnel.enforceable()));
    }

    private static BigInteger money(Map<String, Figure> figures, String id) {
        return ((Figure.Money) figures.get(id)).amountVnd();
    }
}
