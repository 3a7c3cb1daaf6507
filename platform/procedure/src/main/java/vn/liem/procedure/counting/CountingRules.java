package vn.liem.procedure.counting;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import vn.liem.procedure.file.Row;
import vn.liem.procedure.file.Table;
import vn.liem.procedure.file.UnreadableRow;
import vn.liem.procedure.law.Confidence;

/** The rules of counting in their words. */
public record CountingRules(Map<Integer, CountingRule> rules) {

    /** The file of the rules. */
    public static final String FILE = "counting.json";

    /** How many rules there are; the counting in code knows each by its number. */
    public static final int RULES = 15;

    public CountingRules {
        rules = Map.copyOf(rules);
    }

    /** The rule of the number. */
    public CountingRule rule(int number) {
        var rule = rules.get(number);
        if (rule == null) {
            throw new IllegalArgumentException("there is no counting rule %d".formatted(number));
        }
        return rule;
    }

    /** Reads the file. */
    public static Table<CountingRules> read(String json) {
        return Table.readOne(FILE, json, CountingRules::rules);
    }

    private static CountingRules rules(Row row) {
        var rules = new HashMap<Integer, CountingRule>();
        UnreadableRow.inTurn("rules", row.rows("rules"), read -> {
            var rule = rule(read, read.number("number"));
            if (rules.put(rule.number(), rule) != null) {
                throw new UnreadableRow(
                        "quy tắc tính %d xuất hiện hai lần".formatted(rule.number()),
                        "the counting rule %d stands twice".formatted(rule.number()));
            }
        });
        var missing = IntStream.rangeClosed(1, RULES)
                .filter(number -> !rules.containsKey(number))
                .boxed()
                .toList();
        if (!missing.isEmpty()) {
            throw new UnreadableRow(
                    "thiếu các quy tắc tính: %s".formatted(missing),
                    "these counting rules are missing: %s".formatted(missing));
        }
        return new CountingRules(rules);
    }

    private static CountingRule rule(Row row, int number) {
        if (number < 1 || number > RULES) {
            throw new UnreadableRow(
                    "quy tắc tính phải có số từ 1 đến %d".formatted(RULES),
                    "a counting rule has a number from 1 to %d".formatted(RULES));
        }
        return new CountingRule(number, row.words(), row.text("article"), confidence(row));
    }

    private static String confidence(Row row) {
        var said = row.text("conf");
        if (Confidence.startOf(said).isEmpty()) {
            throw new UnreadableRow(
                    "conf không bắt đầu bằng độ tin cậy C, K-high, K-med, K-low hoặc U: %s".formatted(said),
                    "conf begins with no known confidence: %s".formatted(said));
        }
        return said;
    }
}
