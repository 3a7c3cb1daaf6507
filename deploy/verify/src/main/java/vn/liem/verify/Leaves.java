package vn.liem.verify;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
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

    private final Map<String, LogPlace> places = new HashMap<>();
    private final Map<String, List<Hash>> known = new HashMap<>();
    private final Map<String, NavigableSet<Long>> published = new HashMap<>();

    Leaves(List<LogPlace> places) throws SQLException {
        for (LogPlace place : places) {
            List<Hash> leaves = new ArrayList<>();
            NavigableSet<Long> positions = new TreeSet<>();
            Set<String> kept =
                    LiemService.ownerOf(place.log()).map(LiemService::keptKinds).orElse(Set.of());
            Rows.each(place.database(), "select leaf, pos, stream_id from event order by pos", row -> {
                leaves.add(new Hash(row.getBytes(1)));
                if (!kept.contains(kindOf(row.getString(3)))) {
                    positions.add(row.getLong(2));
                }
            });
            this.places.put(place.log(), place);
            known.put(place.log(), leaves);
            published.put(place.log(), positions);
        }
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
        return places.containsKey(log);
    }

    /** The leaf at a position, where the log has one; a position that was written meanwhile is asked for. */
    Optional<Hash> at(String log, long pos) throws SQLException {
        List<Hash> leaves = known.getOrDefault(log, List.of());
        if (pos >= 1 && pos <= leaves.size()) {
            return Optional.of(leaves.get(Math.toIntExact(pos - 1)));
        }
        return ask(log, "select leaf from event where pos = ?", pos);
    }

    /** The root of the checkpoint of a size, where the log has one. */
    Optional<Hash> rootAt(String log, long size) throws SQLException {
        return ask(log, "select root from checkpoint where size = ?", size);
    }

    private Optional<Hash> ask(String log, String sql, long at) throws SQLException {
        LogPlace place = places.get(log);
        if (place == null) {
            return Optional.empty();
        }
        try (Connection connection = place.database().getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            select.setLong(1, at);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(new Hash(row.getBytes(1))) : Optional.empty();
            }
        }
    }
}
