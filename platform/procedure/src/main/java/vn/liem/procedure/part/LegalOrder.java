package vn.liem.procedure.part;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.liem.kernel.PersonKey;
import vn.liem.procedure.journey.ProceduralDecision;

/**
 * The order in which decisions take effect: by legal day, the institution first; on one day the acts in the system in the
 * order recorded and the rows of a register in the order of their file, and where these meet, by document number.
 */
final class LegalOrder {

    private static final Comparator<PartEntry> BY_PLACE = Comparator.<PartEntry>comparingLong(LegalOrder::place)
            .thenComparingLong(entry -> entry.decision().order());
    private static final Comparator<PartEntry> BY_DOCUMENT = Comparator.comparing(
                    (PartEntry entry) -> entry.decision().documentNo(), DocumentOrder.BY_NUMBER)
            .thenComparing(
                    entry -> entry.decision().person().map(PersonKey::toString).orElse(""))
            .thenComparing(BY_PLACE);

    private LegalOrder() {}

    static List<PartEntry> of(Collection<PartEntry> entries) {
        Map<LocalDate, List<PartEntry>> days = new TreeMap<>();
        for (PartEntry entry : entries) {
            days.computeIfAbsent(entry.decision().decidedOn(), _ -> new ArrayList<>())
                    .add(entry);
        }
        List<PartEntry> ordered = new ArrayList<>(entries.size());
        days.values().forEach(day -> ordered.addAll(day.size() == 1 ? day : ofOneDay(day)));
        return ordered;
    }

    private static List<PartEntry> ofOneDay(List<PartEntry> day) {
        List<PartEntry> ordered = new ArrayList<>(day.size());
        Map<String, Deque<PartEntry>> lanes = new TreeMap<>();
        day.stream().sorted(BY_PLACE).forEach(entry -> {
            if (entry.is(ProceduralDecision.INSTITUTED)) {
                ordered.add(entry);
            } else {
                lanes.computeIfAbsent(lane(entry), _ -> new ArrayDeque<>()).add(entry);
            }
        });
        while (ordered.size() < day.size()) {
            ordered.add(next(lanes.values()).removeFirst());
        }
        return ordered;
    }

    private static Deque<PartEntry> next(Collection<Deque<PartEntry>> lanes) {
        return lanes.stream()
                .filter(lane -> !lane.isEmpty())
                .min(Comparator.comparing(Deque::getFirst, BY_DOCUMENT))
                .orElseThrow();
    }

    private static String lane(PartEntry entry) {
        return entry.decision().line().map(RegisterLine::file).orElse("");
    }

    private static long place(PartEntry entry) {
        Optional<RegisterLine> line = entry.decision().line();
        return line.isPresent() ? line.get().line() : entry.decision().order();
    }
}
