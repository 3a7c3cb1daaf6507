package vn.liem.eventstore;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;
import javax.sql.DataSource;
import vn.liem.kernel.StreamId;
import vn.liem.verifier.Frontier;
import vn.liem.verifier.NoteKey;

/**
 * Checks a whole log against its own evidence: dense positions, instants that never go back, every leaf against its row,
 * every stream's chain, every checkpoint, every tile of every level, and whatever the log has signed. It stops at the
 * first fault and names its place.
 */
public final class LogCheck {

    /** After how many events the progress is told. */
    public static final int PROGRESS_EVENTS = 10_000;

    private static final int FETCH = 2_000;

    private static final String EVENTS = """
            select pos, stream_id, version, subject, event_id, type, schema, occurred_on, recorded_at, actor, on_behalf_of,
                command_id, correlation_id, causation_id, body, leaf, prev_leaf from event order by pos
            """;
    private static final String CHECKPOINTS = "select size, root, frontier, made_at from checkpoint order by size";

    private final String log;
    private final Optional<NoteKey> key;
    private final LongConsumer progress;
    private final Map<StreamId, Head.Tip> tips = new HashMap<>();
    private final TileCheck tiles = new TileCheck();
    private Frontier tree = Frontier.empty();
    private Instant recordedAt = Instant.MIN;
    private long checkpoints;
    private long lastCheckpoint;
    private long signed;

    /**
     * What was found.
     *
     * @param log the log
     * @param events how many events hold
     * @param checkpoints how many checkpoints hold
     * @param tiles how many tiles hold
     * @param signed how many signed checkpoints hold
     * @param root the root over the events, in hex
     * @param fault the first fault, where there is one
     */
    public record Result(
            String log, long events, long checkpoints, long tiles, long signed, String root, Optional<Fault> fault) {}

    /**
     * A fault and its place.
     *
     * @param pos the position at which it shows
     * @param what what does not fit
     */
    public record Fault(long pos, LogFault what) {}

    private LogCheck(String log, Optional<NoteKey> key, LongConsumer progress) {
        this.log = log;
        this.key = key;
        this.progress = progress;
    }

    /**
     * Checks the log of a database.
     *
     * @param database connections that may select
     * @param log name and epoch
     * @param key the key that the log signs with; without it no signature is checked
     * @param progress is told now and then how many events hold
     */
    public static Result of(DataSource database, String log, Optional<NoteKey> key, LongConsumer progress) {
        LogCheck check = new LogCheck(log, key, progress);
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            try {
                return check.result(check.run(connection));
            } finally {
                connection.rollback();
            }
        } catch (SQLException e) {
            throw new DatabaseFailed(e);
        }
    }

    private Result result(Optional<Fault> fault) {
        return new Result(
                log,
                tree.size(),
                checkpoints,
                tiles.count(),
                signed,
                tree.root().hex(),
                fault);
    }

    private Optional<Fault> run(Connection connection) throws SQLException {
        Optional<Fault> fault = events(connection);
        if (fault.isEmpty()) {
            fault = tiles.beyond(connection);
        }
        if (fault.isEmpty()) {
            SignedCheck notes = new SignedCheck(log, key);
            fault = notes.run(connection);
            signed = notes.count();
        }
        return fault;
    }

    private Optional<Fault> events(Connection connection) throws SQLException {
        try (PreparedStatement events = scroll(connection, EVENTS);
                PreparedStatement checkpoints = scroll(connection, CHECKPOINTS);
                ResultSet event = events.executeQuery();
                ResultSet checkpoint = checkpoints.executeQuery()) {
            boolean due = checkpoint.next();
            while (event.next()) {
                Optional<Fault> fault = next(connection, event);
                if (fault.isEmpty() && due && checkpoint.getLong(1) <= tree.size()) {
                    fault = checkpoint(checkpoint);
                    due = checkpoint.next();
                }
                if (fault.isPresent()) {
                    return fault;
                }
                if (tree.size() % PROGRESS_EVENTS == 0) {
                    progress.accept(tree.size());
                }
            }
            if (due) {
                return fault(tree.size() + 1, LogFault.EVENTS_MISSING);
            }
            return lastCheckpoint < tree.size() ? fault(tree.size(), LogFault.CHECKPOINT_MISSING) : Optional.empty();
        }
    }

    private Optional<Fault> next(Connection connection, ResultSet row) throws SQLException {
        long pos = row.getLong(1);
        if (pos != tree.size() + 1) {
            return fault(tree.size() + 1, LogFault.EVENT_MISSING);
        }
        StoredEvent event;
        try {
            event = LogReader.event(row);
        } catch (IllegalArgumentException e) {
            return fault(pos, LogFault.EVENT_WITHOUT_FORM);
        }
        Optional<LogFault> wrong = wrongWith(event);
        if (wrong.isPresent()) {
            return fault(pos, wrong.get());
        }
        // Events of one transaction share their instant: another instant is another transaction, and each has its row.
        if (lastCheckpoint < tree.size() && !event.recordedAt().equals(recordedAt)) {
            return fault(tree.size(), LogFault.CHECKPOINT_MISSING);
        }
        tips.put(event.stream(), new Head.Tip(event.version(), Optional.of(event.leaf())));
        recordedAt = event.recordedAt();
        tree = tree.with(event.leaf());
        return tiles.add(connection, event.leaf());
    }

    private Optional<LogFault> wrongWith(StoredEvent event) {
        Head.Tip tip = tips.getOrDefault(event.stream(), Head.Tip.NONE);
        if (event.version() != tip.version() + 1) {
            return Optional.of(LogFault.VERSION_BROKEN);
        }
        if (!event.prevLeaf().equals(tip.leaf())) {
            return Optional.of(LogFault.CHAIN_BROKEN);
        }
        if (!event.header(log).leaf().equals(event.leaf())) {
            return Optional.of(LogFault.EVENT_CHANGED);
        }
        return event.recordedAt().isBefore(recordedAt)
                ? Optional.of(LogFault.RECORDED_BEFORE_THE_LAST)
                : Optional.empty();
    }

    private Optional<Fault> checkpoint(ResultSet row) throws SQLException {
        if (row.getLong(1) < tree.size()) {
            return fault(row.getLong(1), LogFault.CHECKPOINT_OF_NO_BATCH);
        }
        boolean holds = Arrays.equals(row.getBytes(2), tree.root().bytes())
                && Arrays.equals(row.getBytes(3), tree.bytes())
                && row.getObject(4, OffsetDateTime.class).toInstant().equals(recordedAt);
        checkpoints += holds ? 1 : 0;
        lastCheckpoint = tree.size();
        return holds ? Optional.empty() : fault(tree.size(), LogFault.CHECKPOINT_CHANGED);
    }

    static Optional<Fault> fault(long pos, LogFault what) {
        return Optional.of(new Fault(pos, what));
    }

    private static PreparedStatement scroll(Connection connection, String sql) throws SQLException {
        PreparedStatement select = connection.prepareStatement(sql);
        select.setFetchSize(FETCH);
        return select;
    }
}
