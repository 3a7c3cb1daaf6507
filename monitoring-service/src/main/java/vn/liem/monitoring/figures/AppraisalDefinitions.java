package vn.liem.monitoring.figures;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.liem.monitoring.fact.AppraisalFact;
import vn.liem.monitoring.fact.CaseFact;
import vn.liem.monitoring.fact.DecisionFact;
import vn.liem.monitoring.figures.Definition.Count;
import vn.liem.monitoring.figures.Definition.Median;
import vn.liem.procedure.journey.CaseStage;
import vn.liem.procedure.journey.ProceduralDecision;

/** Figures of requests for expertise and valuation, of registers and live alike (giám định, định giá). */
final class AppraisalDefinitions {

    /** The ground of a suspension that waits for an expertise or a valuation (CPC 229(1)(c)). */
    private static final String AWAITS_APPRAISAL = "c";

    static final List<Definition> ALL = List.of(
            new Count(
                    "appraisals.requested",
                    facts -> facts.appraisals().stream()
                            .filter(each -> facts.report().inPeriod(each.asked().requestedOn()))
                            .toList()),
            new Count(
                    "appraisals.concluded",
                    facts -> concluded(facts).stream()
                            .map(each -> Part.on(each, each.concludedOn()))
                            .toList()),
            new Count("appraisals.open", AppraisalDefinitions::open),
            new Count(
                    "appraisals.overdue",
                    facts -> open(facts).stream()
                            .filter(each -> each.dueOn(facts.report().stateDay())
                                    .filter(facts.report().stateDay()::isAfter)
                                    .isPresent())
                            .toList()),
            new Median(
                    "appraisals.medianNetDays",
                    facts -> concluded(facts).stream()
                            .flatMap(each ->
                                    each.netDays().map(days -> Part.days(each, each.concludedOn(), days)).stream())
                            .toList()),
            new Count("appraisals.casesHeldUp", AppraisalDefinitions::heldUp));

    private AppraisalDefinitions() {}

    private static List<AppraisalFact> concluded(ScopedFacts facts) {
        return facts.appraisals().stream()
                .filter(each -> facts.report().inPeriod(each.concludedOn()))
                .toList();
    }

    private static List<AppraisalFact> open(ScopedFacts facts) {
        return facts.appraisals().stream()
                .filter(each -> each.isOpenOn(facts.report().stateDay()))
                .toList();
    }

    /** Suspended investigations whose last suspension waits for an appraisal, where one is open. */
    private static List<Part> heldUp(ScopedFacts facts) {
        Set<String> awaited = open(facts).stream().map(AppraisalFact::caseId).collect(Collectors.toSet());
        Map<String, Optional<String>> grounds = facts.decisions().stream()
                .filter(decision -> decision.decision() == ProceduralDecision.INVESTIGATION_SUSPENDED)
                .filter(decision -> facts.report().byStateDay(decision.decidedOn()))
                .collect(toMap(DecisionFact::caseId, DecisionFact::detail, (_, later) -> later));
        return StageDefinitions.standingIn(facts, CaseStage.INVESTIGATION_SUSPENDED).stream()
                .filter(each -> each.counted() instanceof CaseFact held
                        && awaited.contains(held.id())
                        && grounds.getOrDefault(held.id(), Optional.empty())
                                .filter(AWAITS_APPRAISAL::equals)
                                .isPresent())
                .toList();
    }
}
