package vn.liem.procedure.machine;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import vn.liem.procedure.machine.StepAnswer.Moved;
import vn.liem.procedure.machine.StepAnswer.Unlawful;

/**
 * The decisions of one course by legal day, then order. A fact that is told late takes its place by its day, and the whole is
 * folded again.
 */
public record LawTimeline(Standing start, List<DatedStep> decisions) {

    /** The answer to a decision that wants its place. */
    public sealed interface Answer {

        /** It is lawful there, and so is all that comes after it. */
        record Admitted(LawTimeline timeline) implements Answer {}

        /** The decision that is not lawful: the new one, or a later one that the new one would break. */
        record Misfit(DatedStep decision, Unlawful why) implements Answer {}
    }

    public LawTimeline {
        decisions = decisions.stream().sorted().toList();
    }

    /** No decision yet. */
    public static LawTimeline of(LawCourse course) {
        return new LawTimeline(Standing.beginning(course), List.of());
    }

    /** With one more decision in its place, lawful or not. */
    public LawTimeline with(DatedStep decision) {
        var more = new ArrayList<>(decisions);
        more.add(decision);
        return new LawTimeline(start, more);
    }

    /** With one more decision in its place, unless it or a later one would not be lawful; the first such is named. */
    public Answer admit(DatedStep decision, LawMachine machine) {
        var before = new HashSet<>(
                misfits(machine).stream().map(Answer.Misfit::decision).toList());
        var longer = with(decision);
        return longer.misfits(machine).stream()
                .filter(misfit -> !before.contains(misfit.decision()))
                .<Answer>map(misfit -> misfit)
                .findFirst()
                .orElseGet(() -> new Answer.Admitted(longer));
    }

    /** All decisions that are not lawful in their place. */
    public List<Answer.Misfit> misfits(LawMachine machine) {
        var misfits = new ArrayList<Answer.Misfit>();
        var standing = start;
        for (var decision : decisions) {
            switch (machine.take(standing, decision.taken())) {
                case Moved(var next) -> standing = next;
                case Unlawful unlawful -> {
                    misfits.add(new Answer.Misfit(decision, unlawful));
                    standing = machine.follow(standing, decision.taken());
                }
            }
        }
        return misfits;
    }

    /** Where the course stands after all of them. */
    public Standing standing(LawMachine machine) {
        var standing = start;
        for (var decision : decisions) {
            standing = machine.follow(standing, decision.taken());
        }
        return standing;
    }
}
