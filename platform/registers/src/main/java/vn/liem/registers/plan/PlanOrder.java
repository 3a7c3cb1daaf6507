package vn.liem.registers.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.liem.registers.known.CaseTimeline;
import vn.liem.registers.known.Origin;
import vn.liem.registers.row.ProceedingRow;
import vn.liem.registers.row.Reference;
import vn.liem.registers.row.Register;
import vn.liem.registers.row.RegisterRow;
import vn.liem.registers.row.RowKey;

/**
 * The order in which planned rows are carried out: by legal day, yet never before a row they refer to and never before
 * an earlier decision of their case.
 */
final class PlanOrder {

    private final Map<RowKey, PlannedRow> planned = new HashMap<>();
    private final Map<RowKey, List<RowKey>> before = new HashMap<>();
    private final Map<RowKey, LocalDate> days = new HashMap<>();

    private PlanOrder(Collection<? extends PlannedRow> rows, Map<String, CaseTimeline> timelines) {
        rows.forEach(row -> planned.put(row.row().key(), row));
        for (PlannedRow row : rows) {
            List<RowKey> targets = new ArrayList<>();
            for (Reference reference : row.row().references()) {
                if (planned.containsKey(reference.target())) {
                    targets.add(reference.target());
                }
            }
            before.put(row.row().key(), targets);
        }
        timelines.values().forEach(timeline -> chain(timeline.decisions()));
    }

    private void chain(List<ProceedingRow> decisions) {
        List<RowKey> keys = decisions.stream()
                .map(ProceedingRow::key)
                .filter(planned::containsKey)
                .toList();
        for (int i = 1; i < keys.size(); i++) {
            before.computeIfAbsent(keys.get(i), _ -> new ArrayList<>()).add(keys.get(i - 1));
        }
    }

    static List<PlannedRow> of(Collection<? extends PlannedRow> rows, Map<String, CaseTimeline> timelines) {
        return new PlanOrder(rows, timelines).ordered();
    }

    private List<PlannedRow> ordered() {
        for (Register register : Register.values()) {
            settleDays(register);
        }
        List<PlannedRow> byDay = planned.values().stream()
                .sorted(Comparator.comparing((PlannedRow row) -> day(row.row().key()))
                        .thenComparing(row -> row.row().register())
                        .thenComparing(PlanOrder::origin, ORIGINS)
                        .thenComparing(row -> row.row().key().toString()))
                .toList();
        List<PlannedRow> ordered = new ArrayList<>(byDay.size());
        Set<RowKey> done = new HashSet<>();
        byDay.forEach(row -> emit(row, done, ordered));
        return ordered;
    }

    private static final Comparator<Origin.Imported> ORIGINS =
            Comparator.comparingLong(Origin.Imported::importNo).thenComparingInt(Origin.Imported::line);

    private static Origin.Imported origin(PlannedRow row) {
        return switch (row) {
            case PlannedRow.New(var _, var origin) -> origin;
            case PlannedRow.Correction(var _, var origin, var _) -> origin;
            case PlannedRow.Withdrawal(var _, var why) -> why.origin();
        };
    }

    /** A row waits for the days of all that come before it; within a register until nothing moves any more. */
    private void settleDays(Register register) {
        List<RegisterRow> rows = planned.values().stream()
                .map(PlannedRow::row)
                .filter(row -> row.register() == register)
                .toList();
        rows.forEach(row -> days.put(row.key(), row.firstDay().orElse(LocalDate.MIN)));
        boolean moved = true;
        while (moved) {
            moved = false;
            for (RegisterRow row : rows) {
                RowKey key = row.key();
                LocalDate latest = before.getOrDefault(key, List.of()).stream()
                        .map(this::day)
                        .max(Comparator.naturalOrder())
                        .orElse(LocalDate.MIN);
                if (latest.isAfter(day(key))) {
                    days.put(key, latest);
                    moved = true;
                }
            }
        }
    }

    private LocalDate day(RowKey key) {
        return days.getOrDefault(key, LocalDate.MIN);
    }

    private void emit(PlannedRow row, Set<RowKey> done, List<PlannedRow> ordered) {
        RowKey key = row.row().key();
        if (done.add(key)) {
            for (RowKey earlier : before.getOrDefault(key, List.of())) {
                PlannedRow first = planned.get(earlier);
                if (first != null) {
                    emit(first, done, ordered);
                }
            }
            ordered.add(row);
        }
    }
}
