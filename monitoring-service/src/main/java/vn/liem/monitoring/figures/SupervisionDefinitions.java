package vn.liem.monitoring.figures;

import java.time.LocalDate;
import java.util.List;
import vn.liem.monitoring.fact.SupervisionFact;
import vn.liem.monitoring.figures.Definition.Count;

/** Figures of the committee's list (diện theo dõi, chỉ đạo): an item is a case once it was instituted, a matter before. */
final class SupervisionDefinitions {

    static final List<Definition> ALL = List.of(
            new Count(
                    "supervision.listed.cases",
                    facts -> listed(facts).stream()
                            .filter(item -> isCaseOn(facts, item, item.listedOn()))
                            .toList()),
            new Count(
                    "supervision.listed.matters",
                    facts -> listed(facts).stream()
                            .filter(item -> !isCaseOn(facts, item, item.listedOn()))
                            .toList()),
            new Count(
                    "supervision.monitored.cases",
                    facts -> monitored(facts).stream()
                            .filter(item -> isCaseOn(facts, item, facts.report().stateDay()))
                            .toList()),
            new Count(
                    "supervision.monitored.matters",
                    facts -> monitored(facts).stream()
                            .filter(item ->
                                    !isCaseOn(facts, item, facts.report().stateDay()))
                            .toList()),
            new Count(
                    "supervision.delisted",
                    facts -> facts.supervision().stream()
                            .filter(item -> facts.report().inPeriod(item.delistedOn()))
                            .map(item -> Part.on(item, item.delistedOn()))
                            .toList()));

    private SupervisionDefinitions() {}

    private static List<SupervisionFact> listed(ScopedFacts facts) {
        return facts.supervision().stream()
                .filter(item -> facts.report().inPeriod(item.listedOn()))
                .toList();
    }

    private static List<SupervisionFact> monitored(ScopedFacts facts) {
        return facts.supervision().stream()
                .filter(item -> facts.report().byStateDay(item.listedOn()))
                .filter(item -> !facts.report().byStateDay(item.delistedOn()))
                .toList();
    }

    private static boolean isCaseOn(ScopedFacts facts, SupervisionFact item, LocalDate day) {
        return facts.caseOf(item)
                .flatMap(facts::institutedOn)
                .filter(instituted -> !instituted.isAfter(day))
                .isPresent();
    }
}
