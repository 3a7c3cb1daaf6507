package vn.liem.eventstore;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rows of a log from its tables, as one transaction sees them; a page of them in memory at a time. */
public final class LogTables implements LogRows, AutoCloseable {

    private static final int FETCH = 2_000;

    private static final String EVENTS = """
            select pos, stream_id, version, subject, event_id, type, schema, occurred_on, recorded_at, actor, on_behalf_of,
                command_id, correlation_id, causation_id, body, leaf, prev_leaf from event order by pos
            """;
    private static final String CHECKPOINTS = "select size, root, frontier, made_at from checkpoint order by size";
    private static final String TILE = "select root, hashes from tile where level = ? and idx = ?";
    private static final String TILES = "select level, idx from tile order by level, idx";
    private static final String SIGNED = """
            select s.size, s.root, s.note, c.root from signed_checkpoint s left join checkpoint c using (size)
            where s.log = ? order by s.size
            """;

    private final Connection connection;
    private final String log;
    private final List<PreparedStatement> open = new ArrayList<>();

    /**
     * The rows that a transaction sees; its end is for whoever began it.
     *
     * @param connection without automatic commit, else all rows come at once
     * @param log name and epoch
     */
    public LogTables(Connection connection, String log) {
        this.connection = connection;
        this.log = log;
    }

    @Override
    public Iterator<EventRow> events() {
        return new Cursor<>(select(EVENTS), LogTables::event);
    }

    @Override
    public Iterator<CheckpointRow> checkpoints() {
        return new Cursor<>(
                select(CHECKPOINTS),
                row -> new CheckpointRow(
                        row.getLong(1),
                        bytes(row, 2),
                        bytes(row, 3),
                        row.getObject(4, OffsetDateTime.class).toInstant()));
    }

    @Override
    public Optional<TileRow> tile(int level, long index) {
        try (PreparedStatement select = connection.prepareStatement(TILE)) {
            select.setInt(1, level);
            select.setLong(2, index);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(new TileRow(bytes(row, 1), bytes(row, 2))) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new DatabaseFailed(e);
        }
    }

    @Override
    public Iterator<TileAt> tiles() {
        return new Cursor<>(select(TILES), row -> new TileAt(row.getInt(1), row.getLong(2)));
    }

    @Override
    public Iterator<SignedRow> signed() {
        return new Cursor<>(
                select(SIGNED, log),
                row -> new SignedRow(
                        row.getLong(1),
                        bytes(row, 2),
                        row.getString(3),
                        Optional.ofNullable(row.getBytes(4)).map(ByteBuffer::wrap)));
    }

    private static EventRow event(ResultSet row) throws SQLException {
        try {
            return new EventRow(row.getLong(1), Optional.of(LogReader.event(row)));
        } catch (IllegalArgumentException e) {
            return new EventRow(row.getLong(1), Optional.empty()); // The check says that the row has no form.
        }
    }

    private static ByteBuffer bytes(ResultSet row, int column) throws SQLException {
        return ByteBuffer.wrap(row.getBytes(column));
    }

    private PreparedStatement select(String sql, String... texts) {
        try {
            PreparedStatement select = connection.prepareStatement(sql);
            open.add(select);
            select.setFetchSize(FETCH);
            for (int i = 0; i < texts.length; i++) {
                select.setString(i + 1, texts[i]);
            }
            return select;
        } catch (SQLException e) {
            throw new DatabaseFailed(e);
        }
    }

    @Override
    public void close() {
        for (PreparedStatement select : open) {
            try {
                select.close();
            } catch (SQLException e) {
                throw new DatabaseFailed(e);
            }
        }
    }

    /** One row after the other; the statement is closed with the tables. */
    private static final class Cursor<T> implements Iterator<T> {
        private final Rows.Reading<T> reading;
        private final ResultSet rows;
        private @Nullable T ahead;

        Cursor(PreparedStatement select, Rows.Reading<T> reading) {
            this.reading = reading;
            try {
                this.rows = select.executeQuery();
            } catch (SQLException e) {
                throw new DatabaseFailed(e);
            }
        }

        @Override
        public boolean hasNext() {
            return ahead() != null;
        }

        private @Nullable T ahead() {
            try {
                if (ahead == null && rows.next()) {
                    ahead = reading.of(rows);
                }
                return ahead;
            } catch (SQLException e) {
                throw new DatabaseFailed(e);
            }
        }

        @Override
        public T next() {
            T row = ahead();
            if (row == null) {
                throw new NoSuchElementException("the rows are at their end");
            }
            ahead = null;
            return row;
        }
    }
}
