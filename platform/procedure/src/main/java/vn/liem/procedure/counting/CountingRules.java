package vn.liem.procedure.counting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.liem.procedure.Wording;
import vn.liem.procedure.file.Row;
import vn.liem.procedure.file.Table;
import vn.liem.procedure.file.UnreadableRow;

/** The rules of counting in their words, and the limits whose end is never moved to a working day. */
public record CountingRules(Map<Integer, CountingRule> rules, Map<String, Wording> notMoved) {

    /** The file of the rules. */
    public static final String FILE = "counting.json";

    /** How many rules there are; the counting in code knows each by its number. */
    public static final int RULES = 15;

    public CountingRules {
        rules = Map.copyOf(rules);
        notMoved = Map.copyOf(notMoved);
    }

    /** The rule of the number. */
    public CountingRule rule(int number) {
        var rule = rules.get(number);
        if (rule == null) {
            throw new IllegalArgumentException("there is no counting rule %d".formatted(number));
        }
        return rule;
    }

    /** Why the end of the row's limit is not moved to a working day; nothing where it is. */
    public Optional<Wording> whyNotMoved(String row) {
        return Optional.ofNullable(notMoved.get(row));
    }

    /** Reads the file. */
    public static Table<CountingRules> read(String json) {
        return Table.readOne(FILE, json, CountingRules::rules);
    }

    private static CountingRules rules(Row row) {
        var rules = new HashMap<Integer, CountingRule>();
        row.rows("rules").forEach(rule -> rules.put(rule.number("number"), rule(rule)));
        var missing = new ArrayList<Integer>();
        for (var number = 1; number <= RULES; number++) {
            if (!rules.containsKey(number)) {
                missing.add(number);
            }
        }
        if (!missing.isEmpty()) {
            throw new UnreadableRow("these counting rules are missing: %s".formatted(missing));
        }
        var notMoved = new HashMap<String, Wording>();
        row.rows("notMoved").forEach(entry -> notMoved.put(entry.text("row"), words(entry)));
        return new CountingRules(rules, notMoved);
    }

    private static CountingRule rule(Row row) {
        return new CountingRule(row.number("number"), words(row), row.text("article"), row.text("conf"));
    }

    private static Wording words(Row row) {
        return new Wording(row.text("vietnamese"), row.text("english"));
    }
}
