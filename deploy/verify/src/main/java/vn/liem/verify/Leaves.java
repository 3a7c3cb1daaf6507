package vn.liem.verify;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.liem.verifier.Hash;

/** The leaves of all logs by position, to hold against what others keep of them. */
final class Leaves {

    private final Map<String, LogPlace> places = new HashMap<>();
    private final Map<String, List<Hash>> known = new HashMap<>();

    Leaves(List<LogPlace> places) throws SQLException {
        for (LogPlace place : places) {
            List<Hash> leaves = new ArrayList<>();
            Rows.each(
                    place.database(),
                    "select leaf from event order by pos",
                    row -> leaves.add(new Hash(row.getBytes(1))));
            this.places.put(place.log(), place);
            known.put(place.log(), leaves);
        }
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
