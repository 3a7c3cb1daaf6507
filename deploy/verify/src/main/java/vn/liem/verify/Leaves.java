package vn.liem.verify;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.liem.contracts.LiemService;
import vn.liem.verifier.Hash;

/** The leaves of all logs by position, to hold against what others keep of them. */
final class Leaves {

    private static final NavigableSet<Long> NONE = Collections.emptyNavigableSet();

    private final Map<String, Books> books = new HashMap<>();
    private final Map<String, List<Hash>> known = new HashMap<>();
    private final Map<String, NavigableSet<Long>> published = new HashMap<>();

    /** Reads all leaves at once. */
    Leaves(List<Side> sides) throws SQLException {
        this();
        for (Side side : sides) {
            List<Hash> leaves = new ArrayList<>();
            NavigableSet<Long> positions = new TreeSet<>();
            Set<String> kept =
                    LiemService.ownerOf(side.log()).map(LiemService::keptKinds).orElse(Set.of());
            side.books().leaves((pos, leaf, stream) -> {
                leaves.add(leaf);
                if (!kept.contains(kindOf(stream))) {
                    positions.add(pos);
                }
            });
            this.books.put(side.log(), side.books());
            known.put(side.log(), leaves);
            published.put(side.log(), positions);
        }
    }

    private Leaves() {}

    /** Reads none, and asks the books for each. */
    static Leaves asked(List<Side> sides) {
        Leaves leaves = new Leaves();
        sides.forEach(side -> leaves.books.put(side.log(), side.books()));
        return leaves;
    }

    private static String kindOf(String stream) {
        return stream.substring(0, Math.max(0, stream.indexOf(':')));
    }

    /** The published position that follows one, as far as the log was read; 0 is before the first. */
    Optional<Long> publishedAfter(String log, long pos) {
        return Optional.ofNullable(published.getOrDefault(log, NONE).higher(pos));
    }

    /** The published position before one; 0 where it is the first. */
    long publishedBefore(String log, long pos) {
        Long before = published.getOrDefault(log, NONE).lower(pos);
        return before == null ? 0 : before;
    }

    /** Whether the log is one of those that can be asked. */
    boolean knows(String log) {
        return books.containsKey(log);
    }

    /** The leaf at a position, where the log has one; a position that was written meanwhile is asked for. */
    Optional<Hash> at(String log, long pos) throws SQLException {
        List<Hash> leaves = known.getOrDefault(log, List.of());
        if (pos >= 1 && pos <= leaves.size()) {
            return Optional.of(leaves.get(Math.toIntExact(pos - 1)));
        }
        Books asked = books.get(log);
        return asked == null ? Optional.empty() : asked.leafAt(pos);
    }

    /** The root of the checkpoint of a size, where the log has one. */
    Optional<Hash> rootAt(String log, long size) throws SQLException {
        Books asked = books.get(log);
        return asked == null ? Optional.empty() : asked.rootAt(size);
    }
}
