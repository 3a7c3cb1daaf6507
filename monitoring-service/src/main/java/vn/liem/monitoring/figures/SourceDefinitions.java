package vn.liem.monitoring.figures;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.liem.monitoring.fact.Counted;
import vn.liem.monitoring.fact.SourceFact;
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
            new Rate("sources.receptionRate", SourceDefinitions::acknowledged, SourceDefinitions::sent),
            new Count("sources.registered", SourceDefinitions::registered),
            new Count(
                    "sources.redirected",
                    facts -> redirected(facts).stream()
                            .map(each -> each.by(each.handling().redirectedOn()))
                            .toList()),
            resolution("sources.resolutionRate", RESOLVED),
            resolution("sources.resolutionRateWithSuspended", RESOLVED_OR_SUSPENDED),
            new Count(
                    "sources.transferredByInspection",
                    facts -> sent(facts).stream()
                            .filter(source -> BY_INSPECTION.contains(source.channel()))
                            .toList()));

    /** What was carried over and came, less what was redirected. */
    static final Count TO_RESOLVE = new Count("check.toResolve", facts -> toResolve(facts, RESOLVED));

    /** What of it was resolved. */
    static final Count RESOLVED_OF_THEM = new Count("check.resolved", facts -> resolved(facts, RESOLVED));

    /** What of all that came by the end is neither redirected nor resolved by then. */
    static final Count REMAINING = new Count(
            "check.remaining",
            facts -> facts.handled().stream()
                    .filter(each -> facts.report().byStateDay(each.handling().receivedOn()))
                    .filter(each -> !facts.report().byStateDay(each.handling().redirectedOn()))
                    .filter(each -> resolving(each, RESOLVED)
                            .noneMatch(settled -> facts.report().byStateDay(settled.decidedOn())))
                    .toList());

    private SourceDefinitions() {}

    private static List<SourceFact> sent(ScopedFacts facts) {
        return facts.sent().stream()
                .filter(source -> facts.report().inPeriod(source.sentOn()))
                .toList();
    }

    private static List<SourceFact> acknowledged(ScopedFacts facts) {
        return sent(facts).stream()
                .filter(source -> source.receipts().stream()
                        .anyMatch(receipt -> facts.report().known(receipt.receivedOn())))
                .toList();
    }

    private static List<Handled> registered(ScopedFacts facts) {
        return facts.handled().stream()
                .filter(each -> facts.report().inPeriod(each.handling().receivedOn()))
                .toList();
    }

    private static List<Handled> redirected(ScopedFacts facts) {
        return facts.handled().stream()
                .filter(each -> facts.report().inPeriod(each.handling().redirectedOn()))
                .toList();
    }

    private static Rate resolution(String id, Set<String> resolving) {
        return new Rate(id, facts -> resolved(facts, resolving), facts -> toResolve(facts, resolving));
    }

    private static List<Part> resolved(ScopedFacts facts, Set<String> resolving) {
        return facts.handled().stream()
                .flatMap(each -> resolving(each, resolving)
                        .filter(settled -> facts.report().inPeriod(settled.decidedOn()))
                        .findFirst()
                        .map(settled -> each.by(Optional.of(settled.decidedOn())))
                        .stream())
                .toList();
    }

    /** Carried over and registered, less what was redirected; what was redirected and is neither counts as one less. */
    private static List<Counted> toResolve(ScopedFacts facts, Set<String> resolving) {
        Set<Handled> all = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Handled> inOrder = Stream.concat(carriedOver(facts, resolving).stream(), registered(facts).stream())
                .toList();
        all.addAll(inOrder);
        List<Part> less = redirected(facts).stream()
                .filter(each -> !all.remove(each))
                .map(Part::less)
                .toList();
        return Stream.<Counted>concat(inOrder.stream().filter(all::contains), less.stream())
                .toList();
    }

    private static List<Handled> carriedOver(ScopedFacts facts, Set<String> resolving) {
        Report report = facts.report();
        return facts.handled().stream()
                .filter(each -> report.before(each.handling().receivedOn()))
                .filter(each -> !report.before(each.handling().redirectedOn()))
                .filter(each -> resolving(each, resolving).noneMatch(settled -> report.before(settled.decidedOn())))
                .toList();
    }

    private static Stream<Settlement> resolving(Handled handled, Set<String> outcomes) {
        return handled.handling().settlements().stream().filter(settled -> outcomes.contains(settled.outcome()));
    }
}
