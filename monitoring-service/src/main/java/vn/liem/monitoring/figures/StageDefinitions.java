package vn.liem.monitoring.figures;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.liem.monitoring.fact.CaseFact;
import vn.liem.monitoring.fact.DecisionFact;
import vn.liem.monitoring.fact.StepFact;
import vn.liem.monitoring.figures.Definition.Count;
import vn.liem.procedure.journey.CaseStage;

/** Figures of where matters and cases stand at the end (giai đoạn tố tụng). */
final class StageDefinitions {

    static final List<Definition> ALL = Stream.of(CaseStage.values())
            .<Definition>map(stage -> new Count("stage." + stage.name(), facts -> standingIn(facts, stage)))
            .toList();

    private StageDefinitions() {}

    private static List<CaseFact> standingIn(ScopedFacts facts, CaseStage stage) {
        Map<String, CaseStage> stages = stages(facts);
        return facts.cases().stream()
                .filter(each -> facts.report().byStateDay(each.registeredOn()))
                .filter(each -> !facts.report().byStateDay(each.mergedOn()))
                .filter(each -> stages.getOrDefault(each.id(), atStart(facts, each)) == stage)
                .toList();
    }

    private static CaseStage atStart(ScopedFacts facts, CaseFact each) {
        return facts.report().byStateDay(facts.institutedOn(each)) ? CaseStage.INVESTIGATION : CaseStage.MATTER;
    }

    private static Map<String, CaseStage> stages(ScopedFacts facts) {
        Map<String, CaseStage> stages = new HashMap<>();
        Map<String, DecisionFact> last = new HashMap<>();
        for (DecisionFact decision : facts.decisions()) {
            if (facts.report().byStateDay(decision.decidedOn())) {
                facts.leadsTo(decision).ifPresent(stage -> {
                    stages.put(decision.caseId(), stage);
                    last.put(decision.caseId(), decision);
                });
            }
        }
        for (StepFact step : facts.steps()) {
            DecisionFact before = last.get(step.caseId());
            boolean isLater = before == null || !facts.isBefore(step, before);
            if (isLater && facts.report().byStateDay(step.decidedOn())) {
                step.leadsTo().ifPresent(stage -> stages.put(step.caseId(), stage));
            }
        }
        return stages;
    }
}
