package vn.liem.eventstore;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import vn.liem.kernel.StreamId;
import vn.liem.verifier.Frontier;
import vn.liem.verifier.Hash;

/**
 * Checks a whole log against its own evidence: dense positions, every leaf against its row, every stream's chain, every
 * checkpoint's root and every tile. It stops at the first fault and names its place.
 */
public final class LogCheck {

    private static final int FETCH = 2_000;

    private static final String EVENTS = """
            select pos, stream_id, version, subject, event_id, type, schema, occurred_on, recorded_at, actor, on_behalf_of,
                command_id, correlation_id, causation_id, body, leaf, prev_leaf from event order by pos
            """;

    private final String log;
    private final Map<StreamId, Head.Tip> tips = new HashMap<>();
    private Frontier tree = Frontier.empty();
    private List<Hash> openLeaves = new ArrayList<>();
    private long tiles;

    /**
     * What was found.
     *
     * @param log the log
     * @param events how many events hold
     * @param checkpoints how many checkpoints hold
     * @param tiles how many tiles hold
     * @param root the root over the events, in hex
     * @param fault the first fault, where there is one
     */
    public record Result(String log, long events, long checkpoints, long tiles, String root, Optional<Fault> fault) {}

    /**
     * A fault and its place.
     *
     * @param pos the position at which it shows
     * @param what what does not fit, without what the row holds
     */
    public record Fault(long pos, String what) {}

    private LogCheck(String log) {
        this.log = log;
    }

    /** Checks the log of a database. */
    public static Result of(DataSource database, String log) {
        LogCheck check = new LogCheck(log);
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            try {
                return check.run(connection);
            } finally {
                connection.rollback();
            }
        } catch (SQLException e) {
            throw new DatabaseFailed(e);
        }
    }

    private Result run(Connection connection) throws SQLException {
        try (PreparedStatement events = scroll(connection, EVENTS);
                PreparedStatement checkpoints =
                        scroll(connection, "select size, root, frontier from checkpoint order by size");
                ResultSet event = events.executeQuery();
                ResultSet checkpoint = checkpoints.executeQuery()) {
            long checked = 0;
            boolean due = checkpoint.next();
            while (event.next()) {
                Optional<Fault> fault = next(connection, event);
                if (fault.isPresent()) {
                    return result(checked, fault);
                }
                if (due && checkpoint.getLong(1) == tree.size()) {
                    if (!holds(checkpoint)) {
                        return result(checked, fault(tree.size(), "the checkpoint's root is not that of the leaves"));
                    }
                    checked++;
                    due = checkpoint.next();
                } else if (due && checkpoint.getLong(1) < tree.size()) {
                    return result(checked, fault(checkpoint.getLong(1), "a checkpoint of no such size can be"));
                }
            }
            return result(checked, ending(connection, checked, due));
        }
    }

    private Optional<Fault> ending(Connection connection, long checked, boolean due) throws SQLException {
        if (due) {
            return fault(tree.size() + 1, "events are missing: a checkpoint speaks of more");
        }
        if (tree.size() > 0 && checked == 0) {
            return fault(1, "no checkpoint speaks of these events");
        }
        if (lastCheckpoint(connection) != tree.size()) {
            return fault(tree.size(), "no checkpoint speaks of the last events");
        }
        return signedBeyond(connection);
    }

    private static long lastCheckpoint(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("select coalesce(max(size), 0) from checkpoint");
                ResultSet rows = select.executeQuery()) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private Optional<Fault> signedBeyond(Connection connection) throws SQLException {
        String sql = "select s.size, s.root, c.root from signed_checkpoint s left join checkpoint c using (size) "
                + "where s.log = ? order by s.size";
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, log);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    byte[] root = rows.getBytes(3);
                    if (root == null || !new Hash(root).equals(new Hash(rows.getBytes(2)))) {
                        return fault(rows.getLong(1), "the log has signed another root at this size");
                    }
                }
                return Optional.empty();
            }
        }
    }

    private Result result(long checkpoints, Optional<Fault> fault) {
        return new Result(log, tree.size(), checkpoints, tiles, tree.root().hex(), fault);
    }

    private static Optional<Fault> fault(long pos, String what) {
        return Optional.of(new Fault(pos, what));
    }

    private static PreparedStatement scroll(Connection connection, String sql) throws SQLException {
        PreparedStatement select = connection.prepareStatement(sql);
        select.setFetchSize(FETCH);
        return select;
    }

    private Optional<Fault> next(Connection connection, ResultSet row) throws SQLException {
        long pos = row.getLong(1);
        if (pos != tree.size() + 1) {
            return fault(tree.size() + 1, "the event at this position is missing");
        }
        StoredEvent event;
        try {
            event = LogReader.event(row);
        } catch (IllegalArgumentException e) {
            return fault(pos, "the event's row has a form that no event has");
        }
        Head.Tip tip = tips.getOrDefault(event.stream(), Head.Tip.NONE);
        if (event.version() != tip.version() + 1) {
            return fault(pos, "the stream's versions have a hole or stand twice");
        }
        if (!event.prevLeaf().equals(tip.leaf())) {
            return fault(pos, "the event does not name the leaf of the stream's previous version");
        }
        if (!event.header(log).leaf().equals(event.leaf())) {
            return fault(pos, "the event's row was changed: its leaf is another");
        }
        tips.put(event.stream(), new Head.Tip(event.version(), Optional.of(event.leaf())));
        tree = tree.with(event.leaf());
        return tile(connection, event.leaf());
    }

    private Optional<Fault> tile(Connection connection, Hash leaf) throws SQLException {
        openLeaves.add(leaf);
        if (openLeaves.size() < MerkleEvidence.TILE) {
            return Optional.empty();
        }
        List<Hash> leaves = openLeaves;
        openLeaves = new ArrayList<>();
        Frontier root = Frontier.empty();
        for (Hash each : leaves) {
            root = root.with(each);
        }
        long index = tree.size() / MerkleEvidence.TILE - 1;
        if (!storedTile(connection, index).equals(Optional.of(root.root()))) {
            return fault(tree.size(), "the tile over these leaves is missing or another");
        }
        tiles++;
        return Optional.empty();
    }

    private static Optional<Hash> storedTile(Connection connection, long index) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("select root from tile where level = 0 and idx = ?")) {
            select.setLong(1, index);
            try (ResultSet rows = select.executeQuery()) {
                return rows.next() ? Optional.of(new Hash(rows.getBytes(1))) : Optional.empty();
            }
        }
    }

    private boolean holds(ResultSet checkpoint) throws SQLException {
        return new Hash(checkpoint.getBytes(2)).equals(tree.root())
                && java.util.Arrays.equals(checkpoint.getBytes(3), tree.bytes());
    }
}
