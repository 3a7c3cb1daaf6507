package vn.liem.procedure.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.liem.procedure.machine.DecidingBody;
import vn.liem.procedure.machine.FineState;
import vn.liem.procedure.machine.LawCourse;
import vn.liem.procedure.machine.LawMachine;
import vn.liem.procedure.machine.LawWords;
import vn.liem.procedure.machine.Scope;
import vn.liem.procedure.machine.Step;

/** The machine of the law as it runs: a diagram for each part of the way, and each decision with its conditions. */
record LawSection(LawMachine machine) {

    private static final Map<String, String> PARTS = parts();

    String text() {
        return String.join("\n", """
                ## The machine of the law as it runs (các quyết định, điều kiện và thẩm quyền)

                The rows above in the form that the system checks. A decision on the case takes along every accused who stands
                with it; a decision on one accused moves that accused alone. A condition that a register does not tell is not
                asked of the register. States in brackets are added to the row, for the reason given.
                """, states(), diagrams(), decisions());
    }

    /** The name of a state in a diagram. */
    static String node(String state) {
        return state.replaceAll("[^A-Z_]+", "_");
    }

    private String states() {
        var table = new MarkdownTable("State", "Tiếng Việt", "English", "Stage");
        machine.states().values().stream()
                .sorted(Comparator.comparing(FineState::course).thenComparing(FineState::code))
                .forEach(state -> table.row(
                        state.code(),
                        state.name().vietnamese(),
                        state.name().english(),
                        state.stage().map(Enum::name).orElse("")));
        return table.text();
    }

    private String diagrams() {
        return PARTS.entrySet().stream()
                .map(part -> diagram(part.getKey(), part.getValue()))
                .collect(Collectors.joining("\n"));
    }

    private record Way(String from, String to) {}

    private String diagram(String title, String rows) {
        var ways = new LinkedHashMap<Way, List<String>>();
        for (var step : machine.inOrder()) {
            if (step.row().orElse(rows).matches(rows)) {
                step.from().stream()
                        .sorted()
                        .filter(_ -> step.row().isPresent() || isOfPart(step, rows))
                        .forEach(from -> ways.computeIfAbsent(new Way(from, step.leadsTo(from)), _ -> new ArrayList<>())
                                .add(step.name().vietnamese()));
            }
        }
        var lines = new ArrayList<String>();
        lines.add("### %s\n\n```mermaid\nstateDiagram-v2".formatted(title));
        ways.keySet().stream()
                .flatMap(way -> List.of(way.from(), way.to()).stream())
                .distinct()
                .forEach(state -> lines.add("    state \"%s\" as %s"
                        .formatted(machine.state(state).name().vietnamese(), node(state))));
        ways.forEach((way, names) -> lines.add(
                "    %s --> %s : %s".formatted(node(way.from()), node(way.to()), String.join("<br/>", names))));
        lines.add("```\n");
        return String.join("\n", lines);
    }

    // A decision that no row has is drawn where the decisions of its states are.
    private boolean isOfPart(Step step, String rows) {
        return machine.inOrder().stream()
                .filter(other -> other.row().filter(row -> row.matches(rows)).isPresent())
                .anyMatch(other -> other.from().contains(step.to()));
    }

    private String decisions() {
        var table = new MarkdownTable(
                "Decision",
                "Row",
                "Quyết định",
                "English",
                "From",
                "To",
                "Concerns",
                "Thẩm quyền",
                "Điều kiện",
                "Told by registers as",
                "Article",
                "Độ tin cậy");
        for (var course : LawCourse.values()) {
            machine.inOrder().stream().filter(step -> step.course() == course).forEach(step -> row(table, step));
        }
        return table.text();
    }

    private void row(MarkdownTable table, Step step) {
        var words = new LawWords(machine);
        table.row(
                step.code(),
                step.row().orElse(""),
                step.name().vietnamese(),
                step.name().english(),
                from(step),
                step.to(),
                step.scope() == Scope.CASE ? "case" : "case or one accused",
                LawWords.bodies(step, DecidingBody::vietnamese),
                step.guards().stream()
                        .map(guard -> words.condition(guard).vietnamese())
                        .collect(Collectors.joining(" ")),
                step.told().map(told -> told.code()).orElse(step.unsaid() ? "(left out)" : ""),
                step.article(),
                step.confidence().first().vietnamese());
    }

    private static String from(Step step) {
        return sorted(step.from())
                + step.also().stream()
                        .map(also -> " [%s: %s]".formatted(also.state(), also.why()))
                        .collect(Collectors.joining());
    }

    private static String sorted(Set<String> states) {
        return states.stream().sorted().collect(Collectors.joining(", "));
    }

    private static Map<String, String> parts() {
        var parts = new LinkedHashMap<String, String>();
        parts.put("Nguồn tin về tội phạm (sources of crime)", "T-SRC-.*");
        parts.put("Điều tra (investigation)", "T-INV-.*");
        parts.put("Truy tố (prosecution)", "T-PRO-.*");
        parts.put("Xét xử sơ thẩm (first instance)", "T-TRI-.*");
        parts.put("Xét xử phúc thẩm (appeal)", "T-APP-.*");
        parts.put("Giám đốc thẩm, tái thẩm (cassation, reopening)", "T-REV-.*");
        parts.put("Thi hành án (execution)", "T-ENF-.*");
        parts.put("Diện theo dõi, chỉ đạo (list of the committee)", "T-PTY-.*");
        return parts;
    }
}
