package vn.liem.eventstore;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;
import javax.sql.DataSource;
import vn.liem.eventstore.LogRows.CheckpointRow;
import vn.liem.eventstore.LogRows.EventRow;
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
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            try (LogTables tables = new LogTables(connection, log)) {
                return of(tables, log, key, progress);
            } finally {
                connection.rollback();
            }
        } catch (SQLException e) {
            throw new DatabaseFailed(e);
        }
    }

    /** Checks the rows of a log, wherever they lie. */
    public static Result of(LogRows rows, String log, Optional<NoteKey> key, LongConsumer progress) {
        LogCheck check = new LogCheck(log, key, progress);
        return check.result(check.run(rows));
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

    private Optional<Fault> run(LogRows rows) {
        Optional<Fault> fault = events(rows);
        if (fault.isEmpty()) {
            fault = tiles.beyond(rows);
        }
        if (fault.isEmpty()) {
            SignedCheck notes = new SignedCheck(log, key);
            fault = notes.run(rows);
            signed = notes.count();
        }
        return fault;
    }

    private Optional<Fault> events(LogRows rows) {
        Iterator<EventRow> events = rows.events();
        Iterator<CheckpointRow> checkpoints = rows.checkpoints();
        Optional<CheckpointRow> due = next(checkpoints);
        while (events.hasNext()) {
            Optional<Fault> fault = next(rows, events.next());
            if (fault.isEmpty() && due.isPresent() && due.get().size() <= tree.size()) {
                fault = checkpoint(due.get());
                due = next(checkpoints);
            }
            if (fault.isPresent()) {
                return fault;
            }
            if (tree.size() % PROGRESS_EVENTS == 0) {
                progress.accept(tree.size());
            }
        }
        if (due.isPresent()) {
            return fault(tree.size() + 1, LogFault.EVENTS_MISSING);
        }
        return lastCheckpoint < tree.size() ? fault(tree.size(), LogFault.CHECKPOINT_MISSING) : Optional.empty();
    }

    private static Optional<CheckpointRow> next(Iterator<CheckpointRow> checkpoints) {
        return checkpoints.hasNext() ? Optional.of(checkpoints.next()) : Optional.empty();
    }

    private Optional<Fault> next(LogRows rows, EventRow row) {
        if (row.pos() != tree.size() + 1) {
            return fault(tree.size() + 1, LogFault.EVENT_MISSING);
        }
        if (row.event().isEmpty()) {
            return fault(row.pos(), LogFault.EVENT_WITHOUT_FORM);
        }
        StoredEvent event = row.event().get();
        Optional<LogFault> wrong = wrongWith(event);
        if (wrong.isPresent()) {
            return fault(row.pos(), wrong.get());
        }
        // Events of one transaction share their instant: another instant is another transaction, and each has its row.
        if (lastCheckpoint < tree.size() && !event.recordedAt().equals(recordedAt)) {
            return fault(tree.size(), LogFault.CHECKPOINT_MISSING);
        }
        tips.put(event.stream(), new Head.Tip(event.version(), Optional.of(event.leaf())));
        recordedAt = event.recordedAt();
        tree = tree.with(event.leaf());
        return tiles.add(rows, event.leaf());
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

    private Optional<Fault> checkpoint(CheckpointRow row) {
        if (row.size() < tree.size()) {
            return fault(row.size(), LogFault.CHECKPOINT_OF_NO_BATCH);
        }
        boolean holds = row.root().equals(ByteBuffer.wrap(tree.root().bytes()))
                && row.frontier().equals(ByteBuffer.wrap(tree.bytes()))
                && row.madeAt().equals(recordedAt);
        checkpoints += holds ? 1 : 0;
        lastCheckpoint = tree.size();
        return holds ? Optional.empty() : fault(tree.size(), LogFault.CHECKPOINT_CHANGED);
    }

    static Optional<Fault> fault(long pos, LogFault what) {
        return Optional.of(new Fault(pos, what));
    }
}
