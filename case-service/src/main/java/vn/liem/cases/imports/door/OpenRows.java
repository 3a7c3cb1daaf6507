package vn.liem.cases.imports.door;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.liem.cases.imports.Lane;

/**
 * The rows that are still to be carried, in the order of their plans. A row that must wait holds back the later rows of its
 * lane, and no others.
 */
final class OpenRows {

    private record Place(UUID job, int seq) {}

    private final Map<Place, OpenRow> rows = new LinkedHashMap<>();

    OpenRows(List<OpenRow> inOrder) {
        inOrder.forEach(this::put);
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    /** The next rows that may be carried now. */
    List<OpenRow> ready(Instant now, int max) {
        List<OpenRow> ready = new ArrayList<>();
        Set<Lane> heldBack = new HashSet<>();
        for (OpenRow row : rows.values()) {
            if (ready.size() == max) {
                break;
            }
            if (heldBack.contains(row.lane())) {
                continue;
            }
            if (row.isDue(now)) {
                ready.add(row);
            } else {
                heldBack.add(row.lane());
            }
        }
        return ready;
    }

    /** When the next row is due that nothing holds back. */
    Optional<Instant> nextDue() {
        Set<Lane> seen = new HashSet<>();
        return rows.values().stream()
                .filter(row -> seen.add(row.lane()))
                .map(OpenRow::notBefore)
                .min(Comparator.naturalOrder());
    }

    /** The row as it waits now; it keeps its place. */
    void put(OpenRow row) {
        rows.put(placeOf(row), row);
    }

    /** The row has its outcome. */
    void settle(OpenRow row) {
        rows.remove(placeOf(row));
    }

    private static Place placeOf(OpenRow row) {
        return new Place(row.planned().job(), row.planned().seq());
    }
}
