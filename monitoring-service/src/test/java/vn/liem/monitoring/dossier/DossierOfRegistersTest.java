package vn.liem.monitoring.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.liem.monitoring.fact.CaseFact;
import vn.liem.monitoring.fact.DecisionFact;
import vn.liem.monitoring.fact.Fact;
import vn.liem.monitoring.fact.Facts;
import vn.liem.monitoring.fact.HandOverFact;
import vn.liem.monitoring.figures.Definitions;
import vn.liem.monitoring.figures.Figure;
import vn.liem.monitoring.figures.Report;
import vn.liem.monitoring.figures.door.FactsOfRegisters;
import vn.liem.procedure.journey.CaseStage;
import vn.liem.procedure.journey.ProceduralDecision;
import vn.liem.procedure.machine.StepAnswer;
import vn.liem.registers.SampleRegisters;
import vn.liem.registers.known.Known;
import vn.liem.registers.plan.Planner;

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

    @Test
    void an_institution_of_a_register_does_not_say_that_its_place_had_the_file() {
        CaseFact registered =
                FactsOfRegisters.of(SampleRegisters.PROVINCE).cases().getFirst();
        LocalDate day = registered.registeredOn();
        DecisionFact ofRegister = institution(registered, registered.locality(), day);
        DecisionFact ofBody = institution(registered, "T01-CQDT", day);
        assertEquals(Set.of(), dossier(registered, ofRegister).heldBefore());
        assertEquals(Set.of("T01-CQDT"), dossier(registered, ofBody).heldBefore());
    }

    private static Dossier dossier(CaseFact registered, DecisionFact decision) {
        return LAW.dossier(List.of(registered, decision)).orElseThrow();
    }

    private static DecisionFact institution(CaseFact registered, String unit, LocalDate day) {
        return new DecisionFact(
                registered.id(),
                ProceduralDecision.INSTITUTED,
                "1/QĐ",
                day,
                unit,
                Optional.empty(),
                Optional.empty(),
                1,
                1);
    }

    @ParameterizedTest
    @EnumSource(names = {"PROVINCE", "NATIONAL"})
    void what_the_law_does_not_allow_is_what_the_import_finds(SampleRegisters set) {
        List<String> found = dossiers(FactsOfRegisters.of(set)).stream()
                .flatMap(dossier -> LAW.findings(dossier).stream()
                        .filter(finding -> finding.kind() == Finding.Kind.NOT_ALLOWED_BY_LAW)
                        .map(finding -> line(
                                dossier.registered().number(),
                                finding.article(),
                                finding.on(),
                                finding.message().english())))
                .sorted()
                .toList();
        assertFalse(found.isEmpty());
        Set<String> rules = Stream.of(StepAnswer.WhyNot.values())
                .map(why -> why.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        List<String> imported = Planner.plan(Known.nothing(), set.registers()).findings().stream()
                .filter(finding ->
                        rules.contains(finding.rule()) || finding.rule().startsWith("condition_"))
                .map(finding -> line(
                        finding.caseNo(),
                        finding.article(),
                        finding.day().orElseThrow(),
                        finding.message().english()))
                .sorted()
                .toList();
        assertEquals(String.join("\n", imported), String.join("\n", found));
    }

    private static String line(String caseNo, String article, LocalDate day, String message) {
        return String.join(" | ", caseNo, day.toString(), article, message);
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
