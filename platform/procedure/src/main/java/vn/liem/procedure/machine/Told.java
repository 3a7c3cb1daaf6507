package vn.liem.procedure.machine;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.liem.procedure.journey.DecisionTable;
import vn.liem.procedure.journey.ProceduralDecision;
import vn.liem.procedure.journey.ReturningBody;
import vn.liem.procedure.journey.Taken;
import vn.liem.procedure.machine.StepAnswer.Moved;
import vn.liem.procedure.machine.StepAnswer.Unlawful;

/**
 * What a decision of the stages is to the machine of the law: which of its decisions was taken, and what must have been taken
 * before it without being told. It concerns one accused alone where it leaves the stage of the case as it is.
 */
public record Told(LawMachine machine, DecisionTable decisions) {

    /** Where the case stands after a decision, and what the law says against it, where it says something. */
    public record After(Standing standing, Optional<Unlawful> finding) {}

    /** What a register says beside name and day: the letter of a suspension is a ground of Article 229(1). */
    public static Said said(Taken taken) {
        return taken.decision() == ProceduralDecision.INVESTIGATION_SUSPENDED
                ? taken.detail()
                        .map(letter -> Said.nothingMore().on("229_1_" + letter))
                        .orElseGet(Said::nothingMore)
                : Said.nothingMore();
    }

    /** After the decision; one that the law does not allow leads where it says all the same. */
    public After after(Standing standing, Taken taken, LocalDate on) {
        return after(standing, taken, on, Said.nothingMore());
    }

    /** The same, of a decision that says more. */
    public After after(Standing standing, Taken taken, LocalDate on, Said said) {
        var accused = decisions.rule(taken.decision()).leavesCase(taken) ? taken.personNo() : Optional.<String>empty();
        var candidates = steps(taken).stream()
                .map(step -> new StepTaken(step.code(), on, accused, Optional.empty(), said))
                .toList();
        for (var candidate : candidates) {
            if (machine.allows(standing, candidate)) {
                return new After(machine.follow(standing, candidate), Optional.empty());
            }
        }
        return candidates.stream()
                .flatMap(candidate -> throughUnsaid(standing, candidate, machine.unsaid()).stream())
                .findFirst()
                .map(next -> new After(next, Optional.empty()))
                .orElseGet(() -> against(standing, candidates));
    }

    /** What a decision of the law does, where decisions kept in other parts may have been taken before it. */
    public StepAnswer take(Standing standing, StepTaken taken, Set<Keeper> keptElsewhere) {
        if (machine.allows(standing, taken)) {
            return new Moved(machine.follow(standing, taken));
        }
        var elsewhere = machine.unsaid().stream()
                .filter(step -> keptElsewhere.contains(step.keptBy()))
                .toList();
        return throughUnsaid(standing, taken, elsewhere)
                .<StepAnswer>map(Moved::new)
                .orElseGet(() -> nearest(standing, taken, elsewhere));
    }

    // What is told against is the condition, where the state would fit after what was decided elsewhere.
    private StepAnswer nearest(Standing standing, StepTaken taken, List<Step> elsewhere) {
        return elsewhere.stream()
                .map(step -> unsaid(step, taken))
                .filter(unsaid -> machine.allows(standing, unsaid))
                .map(unsaid -> machine.take(machine.follow(standing, unsaid), taken))
                .filter(answer -> answer instanceof Unlawful(var _, var _, var why, var _, var _)
                        && why != StepAnswer.WhyNot.NOT_IN_THIS_STATE)
                .findFirst()
                .orElseGet(() -> machine.take(standing, taken));
    }

    private static StepTaken unsaid(Step step, StepTaken before) {
        return new StepTaken(step.code(), before.on(), before.accused(), Optional.empty(), Said.nothingMore());
    }

    /** The decisions of the machine that the decision may be. */
    public List<Step> steps(Taken taken) {
        var returnedBy = taken.detail().flatMap(ReturningBody::ofCode);
        return machine.told().getOrDefault(taken.decision(), List.of()).stream()
                .filter(step -> step.returnedBy().isEmpty()
                        || returnedBy.isEmpty()
                        || step.returnedBy().equals(returnedBy))
                .toList();
    }

    // Of several decisions, that is told against which comes nearest: its state fits and a condition does not.
    private After against(Standing standing, List<StepTaken> candidates) {
        var against = new ArrayList<Unlawful>();
        for (var candidate : candidates) {
            switch (machine.take(standing, candidate)) {
                case Moved _ -> {}
                case Unlawful unlawful -> against.add(unlawful);
            }
        }
        var nearest = against.stream()
                .filter(one -> one.why() == StepAnswer.WhyNot.CONDITION_NOT_MET)
                .findFirst()
                .orElseGet(against::getFirst);
        return new After(machine.follow(standing, nearest.taken()), Optional.of(nearest));
    }

    private Optional<Standing> throughUnsaid(Standing from, StepTaken taken, List<Step> unsaidSteps) {
        Deque<Standing> next = new ArrayDeque<>(List.of(from));
        Set<Standing> seen = new HashSet<>(next);
        while (!next.isEmpty()) {
            var standing = next.removeFirst();
            if (machine.allows(standing, taken)) {
                return Optional.of(machine.follow(standing, taken));
            }
            for (var step : unsaidSteps) {
                var unsaid = unsaid(step, taken);
                if (machine.allows(standing, unsaid)) {
                    var there = machine.follow(standing, unsaid);
                    if (seen.add(there)) {
                        next.add(there);
                    }
                }
            }
        }
        return Optional.empty();
    }
}
