package vn.liem.procedure.clock;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.liem.procedure.Wording;
import vn.liem.procedure.file.Row;
import vn.liem.procedure.file.Table;
import vn.liem.procedure.file.UnreadableRow;

/** The rules of urgency (nhắc hạn, mức độ khẩn), one of which is for every clock that no other names. */
public record Urgency(List<UrgencyRule> rules) {

    /** The file of the rules. */
    public static final String FILE = "urgency.json";

    public Urgency {
        rules = List.copyOf(rules);
        faultIn(rules).ifPresent(reason -> {
            throw new IllegalArgumentException(reason.english());
        });
    }

    /** What is wrong with the rules together, where something is. */
    public static Optional<Wording> faultIn(List<UrgencyRule> rules) {
        if (rules.stream().filter(rule -> rule.clocks().isEmpty()).count() != 1) {
            return Optional.of(new Wording(
                    "phải có đúng một dòng dành cho mọi thời hạn không được nêu riêng",
                    "one rule, and no more, is for every clock that no other names"));
        }
        long named = rules.stream().mapToLong(rule -> rule.clocks().size()).sum();
        return named == clocksOf(rules).size()
                ? Optional.empty()
                : Optional.of(new Wording("một thời hạn nằm trong hai dòng", "a clock stands in two rules"));
    }

    /** Reads the rules. */
    public static Table<UrgencyRule> read(String json) {
        return Table.read(FILE, json, row -> row.text("id"), Urgency::rule);
    }

    private static UrgencyRule rule(Row row) {
        return new UrgencyRule(
                row.text("id"),
                Set.copyOf(row.texts("clocks")),
                daysBefore(row),
                days(row, "remindEveryDaysAfter"),
                days(row, "dueSoonDays"),
                days(row, "criticallyOverdueDays"));
    }

    private static List<Integer> daysBefore(Row row) {
        var days = row.numbers("remindDaysBefore");
        if (days.isEmpty() || days.stream().anyMatch(before -> before < 0 || before > UrgencyRule.DAYS_MAX)) {
            throw new UnreadableRow(
                    "remindDaysBefore phải có ít nhất một số, từ 0 đến %d ngày".formatted(UrgencyRule.DAYS_MAX),
                    "reminders stand between 0 and %d days before".formatted(UrgencyRule.DAYS_MAX));
        }
        return days;
    }

    private static int days(Row row, String field) {
        int days = row.number(field);
        if (days < 1 || days > UrgencyRule.DAYS_MAX) {
            throw new UnreadableRow(
                    "%s là %d, phải từ 1 đến %d".formatted(field, days, UrgencyRule.DAYS_MAX),
                    "%s is %d, it lies between 1 and %d".formatted(field, days, UrgencyRule.DAYS_MAX));
        }
        return days;
    }

    /** The rule for a clock. */
    public UrgencyRule of(String clock) {
        return rules.stream()
                .filter(rule -> rule.clocks().contains(clock))
                .findFirst()
                .orElseGet(this::otherwise);
    }

    /** The rule for every clock that no other names. */
    public UrgencyRule otherwise() {
        return rules.stream()
                .filter(rule -> rule.clocks().isEmpty())
                .findFirst()
                .orElseThrow();
    }

    /** The clocks that a rule of their own names. */
    public Set<String> named() {
        return clocksOf(rules);
    }

    private static Set<String> clocksOf(List<UrgencyRule> rules) {
        return rules.stream().flatMap(rule -> rule.clocks().stream()).collect(Collectors.toSet());
    }
}
