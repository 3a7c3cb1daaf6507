package vn.liem.procedure.part;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.liem.procedure.journey.CaseState;
import vn.liem.procedure.journey.OwningService;
import vn.liem.procedure.journey.ProceduralDecision;
import vn.liem.procedure.journey.StageAnswer.Illegal;
import vn.liem.procedure.journey.StageAnswer.Moved;
import vn.liem.procedure.journey.StageMachine;
import vn.liem.procedure.journey.Taken;

/** What the other services may decide, and where it may have led while this one did not look. */
record OtherServices(StageMachine machine, OwningService here, List<Taken> decisions) {

    static OtherServices of(StageMachine machine, OwningService here) {
        List<Taken> decisions = new ArrayList<>();
        for (ProceduralDecision decision : ProceduralDecision.values()) {
            variants(machine, decision).stream()
                    .filter(taken -> machine.decisions().rule(decision).serviceOf(taken) != here)
                    .forEach(decisions::add);
        }
        return new OtherServices(machine, here, decisions);
    }

    /** Whether the decision is one that another service keeps. */
    boolean keep(Taken taken) {
        return machine.decisions().rule(taken.decision()).serviceOf(taken) != here;
    }

    /** Where the decision leads to from here, after whatever the others must have decided before it, if anything can. */
    Optional<CaseState> reach(CaseState from, Taken taken) {
        Deque<CaseState> next = new ArrayDeque<>(List.of(from));
        Set<CaseState> seen = new HashSet<>(next);
        while (!next.isEmpty()) {
            CaseState state = next.removeFirst();
            switch (machine.take(state, taken)) {
                case Moved(var there) -> {
                    return Optional.of(there);
                }
                case Illegal _ -> {}
            }
            for (Taken decision : decisions) {
                CaseState after = isAtHome(state, decision) ? machine.after(state, decision) : state;
                if (seen.add(after)) {
                    next.add(after);
                }
            }
        }
        return Optional.empty();
    }

    // The table lets a register say that any body returned the file; nobody is thought to have done so unless it had
    // the file.
    private boolean isAtHome(CaseState state, Taken decision) {
        return machine.decisions()
                .rule(decision.decision())
                .capOn(decision)
                .map(cap -> state.stage().equals(Optional.of(cap.stage())))
                .orElse(true);
    }

    // A return is one decision for each body that may take it: every body has a cap and a service of its own.
    private static List<Taken> variants(StageMachine machine, ProceduralDecision decision) {
        var caps = machine.decisions().rule(decision).caps();
        return caps.isEmpty()
                ? List.of(Taken.of(decision))
                : caps.stream().map(cap -> Taken.returnedBy(cap.body())).toList();
    }
}
