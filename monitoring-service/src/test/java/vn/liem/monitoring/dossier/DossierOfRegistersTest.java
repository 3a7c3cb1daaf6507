package vn.liem.monitoring.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.liem.monitoring.fact.Fact;
import vn.liem.monitoring.fact.Facts;
import vn.liem.monitoring.fact.HandOverFact;
import vn.liem.monitoring.figures.Definitions;
import vn.liem.monitoring.figures.Figure;
import vn.liem.monitoring.figures.Report;
import vn.liem.monitoring.figures.door.FactsOfRegisters;
import vn.liem.procedure.journey.CaseStage;
import vn.liem.registers.SampleRegisters;

class DossierOfRegistersTest {

    private static final Law LAW = Law.vietnam();
    private static final LocalDate END_OF_TIME = LocalDate.of(2999, 12, 31);

    @ParameterizedTest
    @EnumSource
    void stages_of_dossiers_are_the_figures_of_a_report(SampleRegisters set) {
        Facts facts = FactsOfRegisters.of(set);
        Map<CaseStage, Long> counted = new EnumMap<>(CaseStage.class);
        dossiers(facts).stream()
                .filter(dossier -> dossier.registered().mergedOn().isEmpty())
                .forEach(dossier -> counted.merge(LAW.course(dossier).now().stage(), 1L, Long::sum));
        Report report = new Report(LocalDate.of(2000, 1, 1), END_OF_TIME, END_OF_TIME, Optional.empty());
        Map<String, Figure> figures = Definitions.figures(facts, report, LAW.order());
        for (CaseStage stage : CaseStage.values()) {
            assertEquals(
                    figures.get("stage." + stage.name()),
                    new Figure.Count(counted.getOrDefault(stage, 0L)),
                    stage.name());
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"PROVINCE", "NATIONAL"})
    void every_case_has_moved_by_its_last_decision(SampleRegisters set) {
        for (Dossier dossier : dossiers(FactsOfRegisters.of(set))) {
            Move last = Move.lastOf(dossier);
            assertFalse(dossier.decisions().stream()
                    .anyMatch(each -> each.decidedOn().isAfter(last.on())));
        }
    }

    private static List<Dossier> dossiers(Facts facts) {
        Map<String, List<Fact>> byCase = new TreeMap<>();
        facts.cases()
                .forEach(each -> byCase.computeIfAbsent(each.id(), _ -> new ArrayList<>())
                        .add(each));
        facts.decisions().forEach(each -> byCase.get(each.caseId()).add(each));
        facts.accused().forEach(each -> byCase.get(each.caseId()).add(each));
        facts.handOvers().stream()
                .filter(each -> each.subject().kind() == HandOverFact.Kind.CASE)
                .forEach(each -> byCase.get(each.subject().id()).add(each));
        return byCase.values().stream()
                .flatMap(told -> LAW.dossier(told).stream())
                .toList();
    }
}
