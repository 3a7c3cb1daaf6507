package vn.liem.monitoring.figures;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.liem.monitoring.fact.SourceFact;
import vn.liem.monitoring.fact.SourceFact.Handling;
import vn.liem.monitoring.fact.SourceFact.Settlement;
import vn.liem.monitoring.figures.Definition.Count;
import vn.liem.monitoring.figures.Definition.Rate;

/** Figures of information sources (nguồn tin về tội phạm). */
final class SourceDefinitions {

    private static final Set<String> BY_INSPECTION = Set.of("inspection", "audit", "examination", "self_inspection");
    private static final Set<String> RESOLVED = Set.of("instituted", "not_instituted");
    private static final Set<String> RESOLVED_OR_SUSPENDED = Set.of("instituted", "not_instituted", "suspended");

    static final List<Definition> ALL = List.of(
            new Count("sources.sent", SourceDefinitions::sent),
            new Rate(
                    "sources.receptionRate",
                    SourceDefinitions::acknowledged,
                    facts -> sent(facts).size()),
            new Count("sources.registered", SourceDefinitions::registered),
            new Count("sources.redirected", SourceDefinitions::redirected),
            resolution("sources.resolutionRate", RESOLVED),
            resolution("sources.resolutionRateWithSuspended", RESOLVED_OR_SUSPENDED),
            new Count(
                    "sources.transferredByInspection",
                    facts -> sent(facts).stream()
                            .filter(source -> BY_INSPECTION.contains(source.channel()))
                            .toList()));

    private SourceDefinitions() {}

    private static List<SourceFact> sent(ScopedFacts facts) {
        return facts.sent().stream()
                .filter(source -> facts.report().inPeriod(source.sentOn()))
                .toList();
    }

    private static long acknowledged(ScopedFacts facts) {
        return sent(facts).stream()
                .filter(source -> source.receipts().stream()
                        .anyMatch(receipt -> facts.report().known(receipt.receivedOn())))
                .count();
    }

    private static List<Handling> registered(ScopedFacts facts) {
        return facts.handled().stream()
                .filter(handling -> facts.report().inPeriod(handling.receivedOn()))
                .toList();
    }

    private static List<Handling> redirected(ScopedFacts facts) {
        return facts.handled().stream()
                .filter(handling -> facts.report().inPeriod(handling.redirectedOn()))
                .toList();
    }

    private static Rate resolution(String id, Set<String> resolving) {
        return new Rate(
                id,
                facts -> facts.handled().stream()
                        .filter(handling -> resolving(handling, resolving)
                                .anyMatch(settled -> facts.report().inPeriod(settled.decidedOn())))
                        .count(),
                facts -> carriedOver(facts, resolving)
                        + registered(facts).size()
                        - redirected(facts).size());
    }

    private static long carriedOver(ScopedFacts facts, Set<String> resolving) {
        Report report = facts.report();
        return facts.handled().stream()
                .filter(handling -> report.before(handling.receivedOn()))
                .filter(handling -> !report.before(handling.redirectedOn()))
                .filter(handling ->
                        resolving(handling, resolving).noneMatch(settled -> report.before(settled.decidedOn())))
                .count();
    }

    private static Stream<Settlement> resolving(Handling handling, Set<String> outcomes) {
        return handling.settlements().stream().filter(settled -> outcomes.contains(settled.outcome()));
    }
}
