package vn.liem.monitoring.dossier;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import vn.liem.monitoring.fact.CaseFact;
import vn.liem.monitoring.fact.DecisionFact;
import vn.liem.monitoring.fact.LegalOrder;
import vn.liem.monitoring.fact.StepFact;
import vn.liem.procedure.journey.CaseStage;
import vn.liem.procedure.journey.ProceduralDecision;

/**
 * The way of a case through its stages, as its decisions say (quá trình tố tụng).
 *
 * @param steps from registration on, each where the stage changed
 * @param rounds of investigation, in their order; none while it is a matter
 */
public record Course(List<Step> steps, List<Round> rounds) {

    /** The stage that began on a day, and the decision of registers that led there; registration and institution have none. */
    public record Step(CaseStage stage, LocalDate since, Optional<DecisionFact> by) {}

    /**
     * A round of investigation (vòng điều tra).
     *
     * @param openedBy the return or the quashing that opened it; the first has none, nor has one that registers do not tell
     */
    public record Round(int number, LocalDate openedOn, Optional<DecisionFact> openedBy) {}

    public Course {
        steps = List.copyOf(steps);
        rounds = List.copyOf(rounds);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("a registered case stands somewhere");
        }
    }

    /** The course of a case by its decisions in legal order. */
    public static Course of(Dossier dossier, LegalOrder order) {
        List<Step> steps = new ArrayList<>();
        List<Round> rounds = new ArrayList<>();
        CaseFact registered = dossier.registered();
        steps.add(new Step(CaseStage.MATTER, registered.registeredOn(), Optional.empty()));
        registered.institutedOn().ifPresent(day -> instituted(steps, rounds, day, Optional.empty()));
        Deque<StepFact> further = new ArrayDeque<>(dossier.steps());
        for (DecisionFact decision : dossier.decisions()) {
            while (!further.isEmpty() && order.isBefore(further.getFirst(), decision)) {
                taken(steps, rounds, further.removeFirst());
            }
            if (decision.decision() == ProceduralDecision.INSTITUTED) {
                instituted(steps, rounds, decision.decidedOn(), Optional.of(decision));
            } else {
                order.leadsTo(decision).ifPresent(stage -> taken(steps, rounds, stage, decision));
            }
        }
        further.forEach(step -> taken(steps, rounds, step));
        boolean neverMatter = registered.itemType().equals("case") && steps.size() > 1;
        return new Course(neverMatter ? steps.subList(1, steps.size()) : steps, rounds);
    }

    /** Where the case stands. */
    public Step now() {
        return steps.getLast();
    }

    /** In which round of investigation it is, 0 while it is a matter. */
    public int round() {
        return rounds.size();
    }

    /** Told by the registry and by the investigating body, whichever is heard first. */
    private static void instituted(
            List<Step> steps, List<Round> rounds, LocalDate day, Optional<DecisionFact> decision) {
        if (rounds.isEmpty()) {
            steps.add(new Step(CaseStage.INVESTIGATION, day, decision));
            rounds.add(new Round(1, day, Optional.empty()));
        }
    }

    private static void taken(List<Step> steps, List<Round> rounds, CaseStage stage, DecisionFact decision) {
        if (steps.getLast().stage() != stage) {
            steps.add(new Step(stage, decision.decidedOn(), Optional.of(decision)));
        }
        if (opensRound(decision)) {
            rounds.add(new Round(rounds.size() + 1, decision.decidedOn(), Optional.of(decision)));
        }
    }

    private static void taken(List<Step> steps, List<Round> rounds, StepFact step) {
        step.leadsTo()
                .filter(stage -> steps.getLast().stage() != stage)
                .ifPresent(stage -> steps.add(new Step(stage, step.decidedOn(), Optional.empty())));
        if (step.opensRound()) {
            rounds.add(new Round(rounds.size() + 1, step.decidedOn(), Optional.empty()));
        }
    }

    private static boolean opensRound(DecisionFact decision) {
        return decision.decision() == ProceduralDecision.RETURNED_FOR_FURTHER_INVESTIGATION
                || decision.decision() == ProceduralDecision.QUASHED_FOR_REINVESTIGATION;
    }
}
