package vn.liem.procedure.journey;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import vn.liem.procedure.journey.StageAnswer.Illegal;
import vn.liem.procedure.journey.StageAnswer.Moved;
import vn.liem.procedure.journey.TimelineAnswer.Admitted;
import vn.liem.procedure.journey.TimelineAnswer.Misfit;

/**
 * The decisions of a case by legal day, then order, from a start. A fact that is told late takes its place by its day,
 * and the whole is folded again.
 */
public record StageTimeline(CaseState start, List<DatedDecision> decisions) {

    public StageTimeline {
        decisions = decisions.stream().sorted().toList();
    }

    /** No decision yet. */
    public static StageTimeline from(CaseState start) {
        return new StageTimeline(start, List.of());
    }

    /** With one more decision in its place, whether it fits or not. */
    public StageTimeline with(DatedDecision decision) {
        var more = new ArrayList<>(decisions);
        more.add(decision);
        return new StageTimeline(start, more);
    }

    /** With one more decision in its place, unless it or a later one would not fit; the first such is named. */
    public TimelineAnswer admit(DatedDecision decision, StageMachine machine) {
        var before =
                new HashSet<>(misfits(machine).stream().map(Misfit::decision).toList());
        var longer = with(decision);
        return longer.misfits(machine).stream()
                .filter(misfit -> !before.contains(misfit.decision()))
                .<TimelineAnswer>map(misfit -> misfit)
                .findFirst()
                .orElseGet(() -> new Admitted(longer));
    }

    /** The first decision that does not fit. */
    public Optional<Misfit> firstMisfit(StageMachine machine) {
        return misfits(machine).stream().findFirst();
    }

    /** All decisions that do not fit, where each such leaves the case where it is. */
    public List<Misfit> misfits(StageMachine machine) {
        var misfits = new ArrayList<Misfit>();
        var state = start;
        for (var decision : decisions) {
            switch (machine.take(state, decision.taken())) {
                case Moved(var next) -> state = next;
                case Illegal illegal -> misfits.add(new Misfit(decision, illegal));
            }
        }
        return misfits;
    }

    /** Where the case stands after all of them. */
    public CaseState state(StageMachine machine) {
        return fold(decisions, machine);
    }

    /** Where the case stood at the end of the day. */
    public CaseState stateOn(LocalDate day, StageMachine machine) {
        return fold(
                decisions.stream()
                        .takeWhile(decision -> !decision.occurredOn().isAfter(day))
                        .toList(),
                machine);
    }

    private CaseState fold(List<DatedDecision> taken, StageMachine machine) {
        var state = start;
        for (var decision : taken) {
            state = machine.after(state, decision.taken());
        }
        return state;
    }
}
