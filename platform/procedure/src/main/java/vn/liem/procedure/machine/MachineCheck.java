package vn.liem.procedure.machine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.liem.procedure.Wording;
import vn.liem.procedure.file.Fault;
import vn.liem.procedure.journey.DecisionRule;
import vn.liem.procedure.journey.ProceduralDecision;
import vn.liem.procedure.law.TransitionRow;

/** Whether the decisions of the machine and the other tables of the profile say the same, with every row bound. */
public final class MachineCheck {

    private final Map<String, FineState> states;
    private final List<Step> steps;
    private final List<Fault> faults = new ArrayList<>();

    private MachineCheck(List<FineState> states, List<Step> steps) {
        this.states = states.stream().collect(Collectors.toMap(FineState::code, state -> state));
        this.steps = List.copyOf(steps);
    }

    /** What does not fit together. */
    public static List<Fault> faults(
            List<FineState> states, List<Step> steps, List<TransitionRow> rows, List<DecisionRule> decisions) {
        var check = new MachineCheck(states, steps);
        rows.forEach(check::row);
        check.decisionsNamedByGuards();
        check.states();
        check.told(decisions);
        return check.faults;
    }

    private void row(TransitionRow row) {
        if (steps.stream().noneMatch(step -> step.row().equals(Optional.of(row.id())))) {
            fault(
                    row.id(),
                    "không có quyết định nào gắn với bước chuyển này",
                    "no decision is bound to this transition");
        } else {
            MachineReading.unbound(row, steps, states)
                    .forEach(to -> fault(
                            row.id(),
                            "không có quyết định nào dẫn đến %s".formatted(to),
                            "no decision leads to %s".formatted(to)));
        }
    }

    private void decisionsNamedByGuards() {
        var known = steps.stream().map(Step::code).collect(Collectors.toSet());
        for (var step : steps) {
            step.guards().stream()
                    .flatMap(guard -> named(guard).stream())
                    .filter(code -> !known.contains(code))
                    .forEach(code -> fault(
                            step.code(),
                            "không có quyết định %s".formatted(code),
                            "there is no decision %s".formatted(code)));
        }
    }

    private static Set<String> named(Guard guard) {
        if (guard instanceof Guard.EnteredBy(var steps)) {
            return steps;
        }
        return guard instanceof Guard.AtMostByClass byClass ? byClass.resumedBy() : Set.of();
    }

    private void states() {
        var reached = new HashSet<String>();
        steps.forEach(step -> reached.add(step.to()));
        states.values().stream()
                .filter(state -> state.kind() != StateKind.BEGINNING && !reached.contains(state.code()))
                .forEach(state -> fault(
                        state.code(),
                        "không có quyết định nào dẫn đến trạng thái này",
                        "no decision leads to this state"));
    }

    private void told(List<DecisionRule> decisions) {
        var rowsTold = new HashMap<ProceduralDecision, Set<String>>();
        for (var step : steps) {
            step.told()
                    .ifPresent(decision -> step.row()
                            .ifPresent(row -> rowsTold.computeIfAbsent(decision, _ -> new HashSet<>())
                                    .add(row)));
        }
        for (var rule : decisions) {
            rowsTold.getOrDefault(rule.decision(), Set.of()).stream()
                    .filter(row -> !rule.transitions().contains(row))
                    .forEach(row -> fault(
                            row,
                            "quyết định %s không nêu dòng này"
                                    .formatted(rule.decision().code()),
                            "the decision %s does not name it"
                                    .formatted(rule.decision().code())));
            if (steps.stream().noneMatch(step -> step.told().equals(Optional.of(rule.decision())))) {
                fault(
                        rule.decision().code(),
                        "không có quyết định nào của máy trạng thái được kể bằng nó",
                        "no decision of the machine is told by it");
            }
        }
    }

    private void fault(String row, String vietnamese, String english) {
        faults.add(new Fault(MachineReading.FILE, row, new Wording(vietnamese, english)));
    }
}
