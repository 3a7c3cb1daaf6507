package vn.liem.registers.plan;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.liem.registers.known.CaseTimeline;
import vn.liem.registers.known.Origin;
import vn.liem.registers.row.ProceedingRow;
import vn.liem.registers.row.Reference;
import vn.liem.registers.row.RowKey;

/**
 * The order in which planned rows are carried out: by legal day, yet never before a row they refer to and never before
 * an earlier decision of their case.
 */
final class PlanOrder {

    private static final Comparator<Step> BY_DAY = Comparator.comparing((Step step) -> step.day)
            .thenComparing(step -> step.planned.row().register())
            .thenComparingLong(step -> step.origin().importNo())
            .thenComparingInt(step -> step.origin().line());

    private final Map<RowKey, Step> steps = new HashMap<>();

    /** A planned row, what must come before it, and the day that follows from both. */
    private static final class Step {

        private final PlannedRow planned;
        private final List<Step> before = new ArrayList<>(2);
        private LocalDate day;

        private Step(PlannedRow planned) {
            this.planned = planned;
            this.day = planned.row().firstDay().orElse(LocalDate.MIN);
        }

        private Origin.Imported origin() {
            return switch (planned) {
                case PlannedRow.New(var _, var origin) -> origin;
                case PlannedRow.Correction(var _, var origin, var _) -> origin;
                case PlannedRow.Withdrawal(var _, var why) -> why.origin();
            };
        }

        private void waitForOthers() {
            for (Step earlier : before) {
                day = earlier.day.isAfter(day) ? earlier.day : day;
            }
        }
    }

    private PlanOrder() {}

    static List<PlannedRow> of(Collection<? extends PlannedRow> rows, Map<String, CaseTimeline> timelines) {
        PlanOrder order = new PlanOrder();
        rows.forEach(row -> order.steps.put(row.row().key(), new Step(row)));
        order.steps.values().forEach(order::afterItsReferences);
        timelines.values().forEach(timeline -> order.afterEachOther(timeline.decisions()));
        return order.ordered();
    }

    private void afterItsReferences(Step step) {
        for (Reference reference : step.planned.row().references()) {
            Optional.ofNullable(steps.get(reference.target())).ifPresent(step.before::add);
        }
    }

    private void afterEachOther(List<ProceedingRow> decisions) {
        List<Step> chain = new ArrayList<>(decisions.size());
        for (ProceedingRow decision : decisions) {
            Optional.ofNullable(steps.get(decision.key())).ifPresent(chain::add);
        }
        for (int i = 1; i < chain.size(); i++) {
            chain.get(i).before.add(chain.get(i - 1));
        }
    }

    private List<PlannedRow> ordered() {
        eachAfterItsBefore(List.copyOf(steps.values())).forEach(Step::waitForOthers);
        List<Step> byDay = new ArrayList<>(steps.values());
        byDay.sort(BY_DAY);
        return eachAfterItsBefore(byDay).stream().map(step -> step.planned).toList();
    }

    /** The steps in the order given, each preceded by what must come before it; a circle is cut where it is entered. */
    private static List<Step> eachAfterItsBefore(List<Step> given) {
        List<Step> ordered = new ArrayList<>(given.size());
        Set<Step> entered = new HashSet<>();
        Deque<Step> open = new ArrayDeque<>();
        Deque<Iterator<Step>> pending = new ArrayDeque<>();
        for (Step start : given) {
            if (entered.add(start)) {
                open.push(start);
                pending.push(start.before.iterator());
            }
            while (!open.isEmpty()) {
                Iterator<Step> earlier = pending.element();
                if (!earlier.hasNext()) {
                    pending.pop();
                    ordered.add(open.pop());
                    continue;
                }
                Step next = earlier.next();
                if (entered.add(next)) {
                    open.push(next);
                    pending.push(next.before.iterator());
                }
            }
        }
        return ordered;
    }
}
