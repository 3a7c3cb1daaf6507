package vn.liem.procedure.journey;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.liem.procedure.Wording;
import vn.liem.procedure.file.Fault;
import vn.liem.procedure.file.ProfileFolder;
import vn.liem.procedure.file.Row;
import vn.liem.procedure.file.Table;
import vn.liem.procedure.file.UnreadableRow;

/** The rules of all decisions, one for each, as the profile's file has them. */
public record DecisionTable(Map<ProceduralDecision, DecisionRule> rules) {

    /** The file of the table. */
    public static final String FILE = "decisions.json";

    public DecisionTable {
        if (rules.size() != ProceduralDecision.values().length) {
            throw new IllegalArgumentException(
                    "%d decisions have %d rules".formatted(ProceduralDecision.values().length, rules.size()));
        }
        rules = Map.copyOf(rules);
    }

    /** The rule of the decision. */
    public DecisionRule rule(ProceduralDecision decision) {
        var rule = rules.get(decision);
        if (rule == null) {
            throw new IllegalStateException("%s has no rule".formatted(decision.code()));
        }
        return rule;
    }

    /** The rules in the order of the journey. */
    public List<DecisionRule> inOrder() {
        return List.of(ProceduralDecision.values()).stream().map(this::rule).toList();
    }

    /** The table of Vietnam, as the product brings it along. */
    public static DecisionTable vietnam() {
        var table = read(ProfileFolder.VIETNAM.text(FILE).orElse(""));
        if (!table.faults().isEmpty()) {
            throw new IllegalStateException(
                    "the decision table of the product cannot be read: %s".formatted(table.faults()));
        }
        return of(table.rows());
    }

    /** The table of the rules. */
    public static DecisionTable of(List<DecisionRule> rules) {
        var byDecision = new EnumMap<ProceduralDecision, DecisionRule>(ProceduralDecision.class);
        rules.forEach(rule -> byDecision.put(rule.decision(), rule));
        return new DecisionTable(byDecision);
    }

    /** Reads the file; a decision without a row is a fault too. */
    public static Table<DecisionRule> read(String json) {
        var table = Table.read(FILE, json, row -> row.text("decision"), DecisionTable::rule);
        var found = new HashSet<ProceduralDecision>();
        table.rows().forEach(rule -> found.add(rule.decision()));
        var faults = new ArrayList<>(table.faults());
        for (var decision : ProceduralDecision.values()) {
            if (!found.contains(decision)
                    && faults.stream().noneMatch(fault -> fault.row().equals(decision.code()))) {
                faults.add(new Fault(
                        FILE,
                        decision.code(),
                        new Wording("quyết định này không có dòng nào", "the decision has no row")));
            }
        }
        return new Table<>(table.rows(), faults);
    }

    private static DecisionRule rule(Row row) {
        try {
            return new DecisionRule(
                    row.choice("decision", ProceduralDecision.class),
                    new Wording(row.text("vietnamese"), row.text("english")),
                    Set.copyOf(row.choices("from", CaseStage.class)),
                    row.choice("to", CaseStage.class),
                    Set.copyOf(row.choices("ofOneAccusedIn", CaseStage.class)),
                    row.choice("detail", DetailKind.class),
                    row.choice("service", OwningService.class),
                    row.text("article"),
                    row.texts("transitions"),
                    Set.copyOf(row.choices("marks", DecisionMark.class)),
                    row.rows("caps").stream().map(DecisionTable::cap).toList());
        } catch (IllegalArgumentException e) {
            throw new UnreadableRow(
                    "caps chỉ dùng cho quyết định trả hồ sơ, và bắt buộc ở đó", String.valueOf(e.getMessage()));
        }
    }

    private static ReturnCap cap(Row row) {
        return new ReturnCap(
                row.choice("body", ReturningBody.class),
                row.number("most"),
                row.choice("stage", CaseStage.class),
                row.choice("service", OwningService.class),
                row.text("article"));
    }
}
