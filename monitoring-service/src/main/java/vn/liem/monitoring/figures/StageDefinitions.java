package vn.liem.monitoring.figures;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.liem.monitoring.fact.CaseFact;
import vn.liem.monitoring.fact.DecisionFact;
import vn.liem.monitoring.fact.Fact;
import vn.liem.monitoring.fact.StepFact;
import vn.liem.monitoring.figures.Definition.Count;
import vn.liem.procedure.journey.CaseStage;

/** Figures of where matters and cases stand at the end (giai đoạn tố tụng). */
final class StageDefinitions {

    static final List<Definition> ALL = Stream.of(CaseStage.values())
            .<Definition>map(stage ->
                    new Count("stage." + stage.name(), facts -> standingIn(facts, stage), StageDefinitions::exception))
            .toList();

    /** All that stand anywhere. */
    static final Count STANDING = new Count(
            "check.standing",
            facts -> facts.cases().stream()
                    .filter(each -> facts.report().byStateDay(each.registeredOn()))
                    .filter(each -> !facts.report().byStateDay(each.mergedOn()))
                    .toList());

    /** What was registered in the period. */
    static final Count REGISTERED = new Count(
            "check.registered",
            facts -> facts.cases().stream()
                    .filter(each -> facts.report().inPeriod(each.registeredOn()))
                    .toList());

    /** What was joined into others in the period. */
    static final Count JOINED = new Count(
            "check.joined",
            facts -> facts.cases().stream()
                    .filter(each -> facts.report().inPeriod(each.mergedOn()))
                    .toList());

    private StageDefinitions() {}

    /** Where a case stands, and since when. */
    private record Standing(CaseStage stage, LocalDate since) {}

    /** Where cases stand on the day of states, by their ids; those without a decision are not in it. */
    private record Standings(Map<String, Standing> byCase) {}

    /** The matters and cases at a stage at the end, each by the day since when. */
    static List<Part> standingIn(ScopedFacts facts, CaseStage stage) {
        Standings standings = facts.once(Standings.class, StageDefinitions::standings);
        return facts.cases().stream()
                .filter(each -> facts.report().byStateDay(each.registeredOn()))
                .filter(each -> !facts.report().byStateDay(each.mergedOn()))
                .flatMap(each -> Stream.of(standings.byCase().getOrDefault(each.id(), atStart(facts, each)))
                        .filter(standing -> standing.stage() == stage)
                        .map(standing -> Part.on(each, Optional.of(standing.since()))))
                .toList();
    }

    private static Optional<LeftOut.Reason> exception(ScopedFacts facts, Fact fact) {
        if (!(fact instanceof CaseFact each) || !facts.isInScope(each)) {
            return Optional.empty();
        }
        boolean registered = facts.report().byStateDay(each.registeredOn());
        return facts.report().byStateDay(each.mergedOn())
                ? Optional.of(LeftOut.Reason.MERGED)
                : registered ? Optional.of(LeftOut.Reason.AT_ANOTHER_STAGE) : Optional.empty();
    }

    private static Standing atStart(ScopedFacts facts, CaseFact each) {
        return facts.institutedOn(each)
                .filter(facts.report()::byStateDay)
                .map(day -> new Standing(CaseStage.INVESTIGATION, day))
                .orElseGet(() -> new Standing(CaseStage.MATTER, each.registeredOn()));
    }

    private static Standings standings(ScopedFacts facts) {
        Map<String, Standing> standings = new HashMap<>();
        Map<String, DecisionFact> last = new HashMap<>();
        for (DecisionFact decision : facts.decisions()) {
            if (facts.report().byStateDay(decision.decidedOn())) {
                facts.leadsTo(decision).ifPresent(stage -> {
                    standings.put(decision.caseId(), new Standing(stage, decision.decidedOn()));
                    last.put(decision.caseId(), decision);
                });
            }
        }
        for (StepFact step : facts.steps()) {
            DecisionFact before = last.get(step.caseId());
            boolean isLater = before == null || !facts.isBefore(step, before);
            if (isLater && facts.report().byStateDay(step.decidedOn())) {
                step.leadsTo().ifPresent(stage -> standings.put(step.caseId(), new Standing(stage, step.decidedOn())));
            }
        }
        return new Standings(standings);
    }
}
