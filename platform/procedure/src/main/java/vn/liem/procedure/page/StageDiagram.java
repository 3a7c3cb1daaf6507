package vn.liem.procedure.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.liem.procedure.journey.CaseStage;
import vn.liem.procedure.journey.DecisionMark;
import vn.liem.procedure.journey.DecisionRule;
import vn.liem.procedure.journey.DecisionTable;

/** The stages and the decisions between them as a diagram that a browser draws. */
final class StageDiagram {

    private record Way(String from, String to) {}

    private static final String OUTSIDE = "[*]";

    private StageDiagram() {}

    static String of(DecisionTable decisions) {
        var lines = new ArrayList<String>();
        lines.add("```mermaid");
        lines.add("stateDiagram-v2");
        for (var stage : CaseStage.values()) {
            lines.add("    state \"%s\" as %s".formatted(stage.vietnamese(), stage));
        }
        lines.add("    %s --> %s : đăng ký vụ việc".formatted(OUTSIDE, CaseStage.MATTER));
        ways(decisions)
                .forEach((way, names) ->
                        lines.add("    %s --> %s : %s".formatted(way.from(), way.to(), String.join("<br/>", names))));
        ends(decisions).forEach(stage -> lines.add("    %s --> %s".formatted(stage, OUTSIDE)));
        lines.add("```");
        return String.join("\n", lines) + "\n";
    }

    private static Map<Way, List<String>> ways(DecisionTable decisions) {
        var ways = new LinkedHashMap<Way, List<String>>();
        for (var rule : decisions.inOrder()) {
            if (rule.has(DecisionMark.OPENS_CASE)) {
                add(ways, OUTSIDE, rule);
            }
            rule.from().stream().sorted().forEach(stage -> add(ways, stage.name(), rule));
        }
        return ways;
    }

    private static void add(Map<Way, List<String>> ways, String from, DecisionRule rule) {
        ways.computeIfAbsent(new Way(from, rule.to().name()), _ -> new ArrayList<>())
                .add(rule.name().vietnamese());
    }

    /** The stages that no decision leads out of. */
    private static List<CaseStage> ends(DecisionTable decisions) {
        return Arrays.stream(CaseStage.values())
                .filter(stage -> decisions.inOrder().stream()
                        .noneMatch(rule -> rule.from().contains(stage)))
                .toList();
    }
}
