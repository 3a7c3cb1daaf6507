package vn.liem.procedure.machine;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.liem.procedure.Wording;
import vn.liem.procedure.file.Row;
import vn.liem.procedure.file.Table;
import vn.liem.procedure.file.UnreadableRow;
import vn.liem.procedure.journey.ProceduralDecision;
import vn.liem.procedure.journey.ReturningBody;
import vn.liem.procedure.law.ConfidenceByDay;
import vn.liem.procedure.law.DeadlineRow;
import vn.liem.procedure.law.TransitionRow;

/**
 * Reads the decisions of the law's machine. A decision takes its states, its name, its article and its confidence from the
 * row of the transitions that it belongs to, and adds what code needs beside it.
 */
public final class MachineReading {

    /** The file of the decisions. */
    public static final String FILE = "steps.json";

    private static final String NOWHERE = "(none)";

    /** How an end begins that names a body elsewhere, "other court". */
    private static final String ELSEWHERE = "other ";

    private final Map<String, FineState> states = new HashMap<>();
    private final Map<String, TransitionRow> rows = new HashMap<>();
    private final GuardReading guards;

    private MachineReading(
            List<FineState> states, List<Ground> grounds, List<TransitionRow> rows, Map<String, DeadlineRow> limits) {
        states.forEach(state -> this.states.put(state.code(), state));
        rows.forEach(row -> this.rows.put(row.id(), row));
        this.guards = new GuardReading(
                limits, grounds.stream().map(Ground::code).collect(Collectors.toSet()), this.states.keySet());
    }

    /** Reads the file of the decisions by the states, the grounds, the transitions and the limits of the profile. */
    public static Table<Step> read(
            String json,
            List<FineState> states,
            List<Ground> grounds,
            List<TransitionRow> rows,
            Map<String, DeadlineRow> limits) {
        var reading = new MachineReading(states, grounds, rows, limits);
        return Table.read(FILE, json, row -> row.text("step"), reading::step);
    }

    private Step step(Row row) {
        var to = state(row.text("to"));
        var transition = row.isAbsent("row") ? Optional.<TransitionRow>empty() : Optional.of(transition(row));
        var guards = row.rows("guards").stream().map(this.guards::read).toList();
        transition.ifPresent(of -> checkCondition(of, row, guards));
        return new Step(
                row.text("step"),
                transition.map(TransitionRow::id),
                name(row, transition),
                to.course(),
                from(row, transition),
                row.rows("alsoFrom").stream().map(this::alsoFrom).toList(),
                to.code(),
                row.choice("scope", Scope.class),
                Set.copyOf(row.choices("by", DecidingBody.class)),
                guards,
                Set.copyOf(row.choices("marks", StepMark.class)),
                row.isAbsent("told") ? Optional.empty() : Optional.of(row.choice("told", ProceduralDecision.class)),
                row.isAbsent("returnedBy")
                        ? Optional.empty()
                        : Optional.of(row.choice("returnedBy", ReturningBody.class)),
                row.flag("unsaid"),
                row.choice("keptBy", Keeper.class),
                transition.map(TransitionRow::article).orElseGet(() -> row.text("article")),
                transition.map(TransitionRow::confidence).orElseGet(() -> ConfidenceByDay.read(row, "conf")));
    }

    private static Wording name(Row row, Optional<TransitionRow> transition) {
        return row.isAbsent("vietnamese")
                ? transition
                        .map(TransitionRow::decision)
                        .orElseThrow(() -> new UnreadableRow(
                                "thiếu vietnamese hoặc không phải chuỗi ký tự", "vietnamese is missing or no text"))
                : new Wording(row.text("vietnamese"), row.text("english"));
    }

    private Set<String> from(Row row, Optional<TransitionRow> transition) {
        return transition.map(TransitionRow::from).orElseGet(() -> row.texts("from")).stream()
                .map(code -> state(code.equals(NOWHERE) ? FineState.NOTHING : code))
                .map(FineState::code)
                .collect(Collectors.toUnmodifiableSet());
    }

    private Step.AlsoFrom alsoFrom(Row row) {
        return new Step.AlsoFrom(state(row.text("state")).code(), row.flag("stays"), row.text("why"));
    }

    // A condition that a lawyer wrote into a transition is either checked here, or said to be what the decision does.
    private static void checkCondition(TransitionRow transition, Row row, List<Guard> guards) {
        var isWritten = !transition.guard().isEmpty() && !transition.guard().equals("-");
        if (isWritten && guards.isEmpty() && row.isAbsent("guardIsEffect")) {
            throw new UnreadableRow(
                    "điều kiện của %s không được kiểm tra ở đâu".formatted(transition.id()),
                    "the condition of %s is checked by nothing".formatted(transition.id()));
        }
    }

    private TransitionRow transition(Row row) {
        var transition = rows.get(row.text("row"));
        if (transition == null) {
            throw new UnreadableRow(
                    "không có bước chuyển %s".formatted(row.text("row")),
                    "there is no transition %s".formatted(row.text("row")));
        }
        alternatives(transition).filter(to -> !isEnd(to)).findFirst().ifPresent(to -> {
            throw new UnreadableRow(
                    "%s dẫn đến %s, không phải là trạng thái nào".formatted(transition.id(), to),
                    "%s leads to %s, which is no state".formatted(transition.id(), to));
        });
        if (alternatives(transition).noneMatch(to -> leadsTo(row.text("to"), to, transition))) {
            throw new UnreadableRow(
                    "%s không dẫn đến %s".formatted(transition.id(), row.text("to")),
                    "%s does not lead to %s".formatted(transition.id(), row.text("to")));
        }
        return transition;
    }

    private FineState state(String code) {
        var state = states.get(code);
        if (state == null) {
            throw new UnreadableRow("không có trạng thái %s".formatted(code), "there is no state %s".formatted(code));
        }
        return state;
    }

    private static Stream<String> alternatives(TransitionRow transition) {
        return Arrays.stream(transition.to().split("\\|")).map(String::strip);
    }

    /** The ends of a transition that no decision leads to. */
    static List<String> unbound(TransitionRow transition, List<Step> steps, Map<String, FineState> states) {
        var reading = new MachineReading(List.copyOf(states.values()), List.of(), List.of(transition), Map.of());
        return alternatives(transition)
                .filter(to -> steps.stream()
                        .filter(step -> step.row().equals(Optional.of(transition.id())))
                        .noneMatch(step -> reading.leadsTo(step.to(), to, transition)))
                .toList();
    }

    // "CIVIL_*" is every state of that beginning; "other court" names no state: the case stays in its state elsewhere.
    private boolean leadsTo(String code, String to, TransitionRow transition) {
        if (to.endsWith("*")) {
            return code.startsWith(to.substring(0, to.length() - 1));
        }
        return named(to)
                .map(state(code).inTransitions()::equals)
                .orElseGet(() -> to.startsWith(ELSEWHERE) && transition.from().contains(code));
    }

    /** Whether it is a state, the beginning of some, or a body elsewhere; anything else is a slip of the pen. */
    private boolean isEnd(String to) {
        return to.endsWith("*")
                ? states.keySet().stream().anyMatch(code -> code.startsWith(to.substring(0, to.length() - 1)))
                : to.startsWith(ELSEWHERE) || named(to).isPresent();
    }

    /** The state that the end of a transition names, a remark behind it left out. */
    private Optional<String> named(String to) {
        return states.values().stream()
                .map(FineState::inTransitions)
                .filter(name -> to.equals(name) || to.startsWith(name + " "))
                .findFirst();
    }
}
