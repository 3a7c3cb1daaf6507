package vn.liem.registers.known;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.liem.registers.row.ProceedingRow;

/**
 * The order in which the decisions of a case take effect: by legal day; on one day in the order of the rows of their
 * file, and where several imports (or acts in the system) meet, by document number. It depends on what is there and not
 * on which import came first.
 */
final class LegalOrder {

    private static final long LIVE = 0;

    private LegalOrder() {}

    /** A decision and where it came from. */
    record Placed(ProceedingRow row, Origin origin) {

        long lane() {
            return switch (origin) {
                case Origin.Imported(var importNo, var _) -> importNo;
                case Origin.Live _ -> LIVE;
            };
        }

        long place() {
            return switch (origin) {
                case Origin.Imported(var _, var line) -> line;
                case Origin.Live(var order) -> order;
            };
        }
    }

    private static final Comparator<Placed> BY_NUMBER = Comparator.comparing(
                    (Placed placed) -> placed.row().documentNo(), DocumentNumber.ORDER)
            .thenComparing(placed -> placed.row().personNo().orElse(""));

    static List<Placed> of(Collection<Placed> decisions) {
        Map<LocalDate, List<Placed>> days = new TreeMap<>();
        for (Placed decision : decisions) {
            days.computeIfAbsent(decision.row().decidedOn(), _ -> new ArrayList<>())
                    .add(decision);
        }
        List<Placed> ordered = new ArrayList<>(decisions.size());
        days.values().forEach(day -> ordered.addAll(day.size() == 1 ? day : ofOneDay(day)));
        return ordered;
    }

    private static List<Placed> ofOneDay(List<Placed> day) {
        Map<Long, Deque<Placed>> lanes = new TreeMap<>();
        day.stream()
                .sorted(Comparator.comparingLong(Placed::place).thenComparing(BY_NUMBER))
                .forEach(placed -> lanes.computeIfAbsent(placed.lane(), _ -> new ArrayDeque<>())
                        .add(placed));
        List<Placed> ordered = new ArrayList<>(day.size());
        while (ordered.size() < day.size()) {
            Deque<Placed> next = lanes.values().stream()
                    .filter(lane -> !lane.isEmpty())
                    .min(Comparator.comparing(Deque::getFirst, BY_NUMBER))
                    .orElseThrow();
            ordered.add(next.removeFirst());
        }
        return ordered;
    }
}
