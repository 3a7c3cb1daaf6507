package vn.liem.procedure.machine;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.liem.procedure.journey.ReturningBody;
import vn.liem.procedure.journey.Taken;
import vn.liem.procedure.machine.StepAnswer.Moved;
import vn.liem.procedure.machine.StepAnswer.Unlawful;

/**
 * What a decision of the stages is to the machine of the law: which of its decisions was taken, and what must have been taken
 * before it without being told.
 */
public record Told(LawMachine machine) {

    /** Where the case stands after a decision, and what the law says against it, where it says something. */
    public record After(Standing standing, Optional<Unlawful> finding) {}

    /** After the decision; one that the law does not allow leads where it says all the same. */
    public After after(Standing standing, Taken taken, LocalDate on) {
        return after(standing, taken, on, Said.nothingMore());
    }

    /** The same, of a decision that says more. */
    public After after(Standing standing, Taken taken, LocalDate on, Said said) {
        var candidates = steps(taken).stream()
                .map(step -> new StepTaken(step.code(), on, taken.personNo(), Optional.empty(), said))
                .toList();
        for (var candidate : candidates) {
            if (machine.take(standing, candidate) instanceof Moved(var next)) {
                return new After(next, Optional.empty());
            }
        }
        return candidates.stream()
                .flatMap(candidate -> throughUnsaid(standing, candidate).stream())
                .findFirst()
                .map(next -> new After(next, Optional.empty()))
                .orElseGet(() -> against(standing, candidates));
    }

    /** The decisions of the machine that the decision may be. */
    public List<Step> steps(Taken taken) {
        var returnedBy = taken.detail().flatMap(ReturningBody::ofCode);
        return machine.inOrder().stream()
                .filter(step -> step.told().equals(Optional.of(taken.decision())))
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

    private Optional<Standing> throughUnsaid(Standing from, StepTaken taken) {
        Deque<Standing> next = new ArrayDeque<>(List.of(from));
        Set<Standing> seen = new HashSet<>(next);
        while (!next.isEmpty()) {
            var standing = next.removeFirst();
            if (machine.take(standing, taken) instanceof Moved(var there)) {
                return Optional.of(there);
            }
            for (var step : machine.inOrder()) {
                if (step.unsaid()) {
                    var unsaid = new StepTaken(
                            step.code(), taken.on(), taken.accused(), Optional.empty(), Said.nothingMore());
                    if (machine.take(standing, unsaid) instanceof Moved(var there) && seen.add(there)) {
                        next.add(there);
                    }
                }
            }
        }
        return Optional.empty();
    }
}
