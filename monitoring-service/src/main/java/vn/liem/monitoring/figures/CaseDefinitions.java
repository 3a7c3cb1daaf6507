package vn.liem.monitoring.figures;

import static java.util.stream.Collectors.toSet;
import static vn.liem.procedure.journey.ProceduralDecision.INDICTED;
import static vn.liem.procedure.journey.ProceduralDecision.INVESTIGATION_CONCLUDED;
import static vn.liem.procedure.journey.ProceduralDecision.INVESTIGATION_SUSPENDED;
import static vn.liem.procedure.journey.ProceduralDecision.JUDGED;
import static vn.liem.procedure.journey.ProceduralDecision.PROSECUTION_SUSPENDED;
import static vn.liem.procedure.journey.ProceduralDecision.RETURNED_FOR_FURTHER_INVESTIGATION;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import vn.liem.monitoring.fact.CaseFact;
import vn.liem.monitoring.fact.DecisionFact;
import vn.liem.monitoring.figures.Definition.Count;
import vn.liem.monitoring.figures.Definition.Rate;
import vn.liem.procedure.journey.CaseStage;
import vn.liem.procedure.journey.ProceduralDecision;
import vn.liem.procedure.journey.ReturningBody;

/** Figures of what was instituted and decided in cases (khởi tố, điều tra, truy tố, xét xử). */
final class CaseDefinitions {

    private static final List<String> OFFENCE_GROUPS = List.of("corruption", "position", "economic", "negative");

    static final List<Definition> ALL = all();

    private CaseDefinitions() {}

    private static List<Definition> all() {
        List<Definition> all = new ArrayList<>();
        all.add(instituted("cases.instituted", Optional.empty()));
        OFFENCE_GROUPS.forEach(group -> all.add(instituted("cases.instituted." + group, Optional.of(group))));
        all.add(new Count("cases.concluded", facts -> cases(facts.decisionsInPeriod(), is(INVESTIGATION_CONCLUDED))));
        all.add(new Count("cases.indicted", facts -> cases(facts.decisionsInPeriod(), is(INDICTED))));
        all.add(new Count("cases.judged", facts -> cases(facts.decisionsInPeriod(), is(JUDGED))));
        all.add(new Count("cases.returned", facts -> inPeriod(facts, is(RETURNED_FOR_FURTHER_INVESTIGATION))));
        for (ReturningBody body : ReturningBody.values()) {
            String code = body.code();
            all.add(new Count("cases.returned." + code, facts -> inPeriod(facts, isReturnBy(code))));
        }
        all.add(new Count(
                "cases.suspended",
                facts -> inPeriod(facts, is(INVESTIGATION_SUSPENDED).or(is(PROSECUTION_SUSPENDED)))));
        all.add(new Count("cases.terminated", facts -> cases(facts.decisionsInPeriod(), terminates(facts))));
        all.add(new Rate(
                "cases.clearanceRate", CaseDefinitions::cleared, facts -> instituted(facts, Optional.empty())));
        return List.copyOf(all);
    }

    private static Count instituted(String id, Optional<String> group) {
        return new Count(
                id,
                facts -> instituted(facts, group),
                (scoped, fact) ->
                        fact instanceof CaseFact each && each.separatedFrom().isPresent() && scoped.isInScope(each)
                                ? Optional.of(LeftOut.Reason.SEPARATED)
                                : Optional.empty());
    }

    private static List<Part> instituted(ScopedFacts facts, Optional<String> group) {
        return facts.cases().stream()
                .filter(each -> each.separatedFrom().isEmpty())
                .filter(each -> facts.report().inPeriod(facts.institutedOn(each)))
                .filter(each -> group.isEmpty() || group.get().equals(each.offenceGroup()))
                .map(each -> Part.on(each, facts.institutedOn(each)))
                .toList();
    }

    /** Cases first judged in the period, or terminated in it. */
    private static List<DecisionFact> cleared(ScopedFacts facts) {
        Set<String> judgedBefore = facts.decisions().stream()
                .filter(is(JUDGED))
                .filter(each -> facts.report().before(each.decidedOn()))
                .map(DecisionFact::caseId)
                .collect(toSet());
        Predicate<DecisionFact> firstJudged = is(JUDGED).and(each -> !judgedBefore.contains(each.caseId()));
        return cases(facts.decisionsInPeriod(), firstJudged.or(terminates(facts)));
    }

    private static Predicate<DecisionFact> terminates(ScopedFacts facts) {
        return decision ->
                facts.leadsTo(decision).filter(CaseStage.TERMINATED::equals).isPresent();
    }

    private static Predicate<DecisionFact> isReturnBy(String body) {
        return is(RETURNED_FOR_FURTHER_INVESTIGATION)
                .and(decision -> decision.detail().filter(body::equals).isPresent());
    }

    private static Predicate<DecisionFact> is(ProceduralDecision what) {
        return decision -> decision.decision() == what;
    }

    private static List<DecisionFact> inPeriod(ScopedFacts facts, Predicate<DecisionFact> which) {
        return facts.decisionsInPeriod().stream().filter(which).toList();
    }

    /** The cases of some decisions, each once, by the first of them. */
    private static List<DecisionFact> cases(List<DecisionFact> decisions, Predicate<DecisionFact> which) {
        Set<String> seen = new HashSet<>();
        return decisions.stream()
                .filter(which)
                .filter(decision -> seen.add(decision.caseId()))
                .toList();
    }
}
