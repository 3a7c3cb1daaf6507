package vn.liem.verify.tamper;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import vn.liem.eventstore.LogCheck;
import vn.liem.eventstore.LogRows;
import vn.liem.eventstore.LogRows.CheckpointRow;
import vn.liem.eventstore.LogRows.EventRow;
import vn.liem.eventstore.LogRows.TileAt;
import vn.liem.eventstore.LogRows.TileRow;
import vn.liem.eventstore.LogTables;
import vn.liem.eventstore.StoredEvent;
import vn.liem.verifier.Hash;
import vn.liem.verify.tamper.Copy.Note;
import vn.liem.verify.tamper.Sides.Name;

/**
 * Makes a change in the tables themselves, as a superuser with triggers and constraints out of his way, and has the tables
 * checked; then takes it back. What is said of the tables must be what is said of the copy.
 */
final class TableTrials {

    private static final String EVENT = "insert into event values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final int BATCH = 1_000;

    private final Sides untouched;
    private final Map<Name, DataSource> databases;

    TableTrials(Sides untouched, Map<Name, DataSource> databases) {
        this.untouched = untouched;
        this.databases = databases;
    }

    /** Whether the tables show the same fault at the same place as the copy does, or none where it shows none. */
    boolean agree(Attempt attempt) throws SQLException {
        Optional<LogCheck.Fault> ofCopy = check(attempt, attempt.copy());
        try (Connection connection =
                Objects.requireNonNull(databases.get(attempt.at())).getConnection()) {
            connection.setAutoCommit(false);
            try (LogTables tables = new LogTables(connection, attempt.at().log())) {
                change(connection, attempt);
                return ofCopy.equals(check(attempt, tables));
            } finally {
                connection.rollback();
            }
        }
    }

    private Optional<LogCheck.Fault> check(Attempt attempt, LogRows rows) {
        return LogCheck.of(
                        rows,
                        attempt.at().log(),
                        Optional.of(untouched.keyOf(attempt.at()).key()),
                        _ -> {})
                .fault();
    }

    private void change(Connection connection, Attempt attempt) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("set local session_replication_role = replica");
            statement.execute("alter table event drop constraint event_stream_id_version_key");
            statement.execute("delete from checkpoint");
            statement.execute("delete from tile");
            statement.execute("delete from signed_checkpoint where log = '" + attempt.at().log() + "'");
        }
        events(connection, untouched.of(attempt.at()), attempt.copy());
        for (CheckpointRow row : attempt.copy().roots().values()) {
            insert(
                    connection,
                    "insert into checkpoint values (?, ?, ?, ?)",
                    row.size(),
                    row.root().array(),
                    row.frontier().array(),
                    row.madeAt().atOffset(ZoneOffset.UTC));
        }
        for (Map.Entry<TileAt, TileRow> tile : attempt.copy().full().entrySet()) {
            insert(
                    connection,
                    "insert into tile values (?, ?, ?, ?)",
                    tile.getKey().level(),
                    tile.getKey().index(),
                    tile.getValue().root().array(),
                    tile.getValue().hashes().array());
        }
        for (Map.Entry<Long, Note> note : attempt.copy().notes().entrySet()) {
            insert(
                    connection,
                    "insert into signed_checkpoint values (?, ?, ?, ?, now())",
                    attempt.at().log(),
                    note.getKey(),
                    note.getValue().root().array(),
                    note.getValue().note());
        }
    }

    /** Takes out the rows that are no longer the same, then puts in what stands there now. */
    private static void events(Connection connection, Copy before, Copy after) throws SQLException {
        Map<Long, EventRow> standing = new HashMap<>();
        after.rows().forEach(row -> standing.put(row.pos(), row));
        try (PreparedStatement delete = connection.prepareStatement("delete from event where pos = ?")) {
            int waiting = 0;
            for (EventRow row : before.rows()) {
                if (row.equals(standing.get(row.pos()))) {
                    standing.remove(row.pos());
                } else {
                    delete.setLong(1, row.pos());
                    delete.addBatch();
                    waiting = sent(delete, waiting + 1);
                }
            }
            delete.executeBatch();
        }
        try (PreparedStatement insert = connection.prepareStatement(EVENT)) {
            int waiting = 0;
            for (EventRow row : standing.values()) {
                bind(insert, columns(row.event().orElseThrow()));
                insert.addBatch();
                waiting = sent(insert, waiting + 1);
            }
            insert.executeBatch();
        }
    }

    private static int sent(PreparedStatement batch, int waiting) throws SQLException {
        if (waiting < BATCH) {
            return waiting;
        }
        batch.executeBatch();
        return 0;
    }

    private static @Nullable Object[] columns(StoredEvent event) {
        return new @Nullable Object[] {
            event.pos(),
            event.stream().value(),
            event.version(),
            event.subject(),
            event.id(),
            event.type(),
            event.schema(),
            event.occurredOn(),
            event.recordedAt().atOffset(ZoneOffset.UTC),
            event.by().actor(),
            event.by().onBehalfOf().orElse(null),
            event.by().command(),
            event.by().correlation(),
            event.by().causation().orElse(null),
            event.body().bytes(),
            event.leaf().bytes(),
            event.prevLeaf().map(Hash::bytes).orElse(null)
        };
    }

    private static void insert(Connection connection, String sql, @Nullable Object... values) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            bind(insert, values);
            insert.executeUpdate();
        }
    }

    private static void bind(PreparedStatement statement, @Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }
}
