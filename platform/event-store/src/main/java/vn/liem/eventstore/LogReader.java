package vn.liem.eventstore;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import vn.liem.kernel.StreamId;
import vn.liem.verifier.Hash;

/**
 * Reads the log. Positions are dense and the append lock is held until commit, so what follows a position is all that
 * follows it.
 */
public final class LogReader implements Feed {

    /** The most events of one page. */
    public static final int MAX_PAGE = 5_000;

    private static final String COLUMNS = """
            select pos, stream_id, version, subject, event_id, type, schema, occurred_on, recorded_at, actor, on_behalf_of,
                command_id, correlation_id, causation_id, body, leaf, prev_leaf from event
            """;

    private final DataSource database;
    private final String log;

    LogReader(DataSource database, String log) {
        this.log = log;
        this.database = database;
    }

    @Override
    public String source() {
        return log;
    }

    /** The events after a position in their order, at most {@code max} and {@value #MAX_PAGE}. */
    @Override
    public List<StoredEvent> after(long pos, int max) {
        return query(
                COLUMNS + "where pos > ? order by pos limit ?",
                statement -> {
                    statement.setLong(1, pos);
                    statement.setInt(2, Math.min(max, MAX_PAGE));
                },
                LogReader::event);
    }

    /** All events of a stream in their order. */
    public List<StoredEvent> stream(StreamId stream) {
        return query(
                COLUMNS + "where stream_id = ? order by version",
                statement -> statement.setString(1, stream.value()),
                LogReader::event);
    }

    /** All events of several streams, stream by stream, each in its order; a stream that is not there has none. */
    public Map<StreamId, List<StoredEvent>> streams(Collection<StreamId> streams) {
        Map<StreamId, List<StoredEvent>> events = new LinkedHashMap<>();
        String[] names = streams.stream().map(StreamId::value).distinct().toArray(String[]::new);
        query(
                        COLUMNS + "where stream_id = any (?) order by stream_id, version",
                        statement ->
                                statement.setArray(1, statement.getConnection().createArrayOf("text", names)),
                        LogReader::event)
                .forEach(event -> events.computeIfAbsent(event.stream(), _ -> new ArrayList<>())
                        .add(event));
        return events;
    }

    /** The event at a position. */
    public Optional<StoredEvent> at(long pos) {
        return after(pos - 1, 1).stream().filter(event -> event.pos() == pos).findFirst();
    }

    /** The position of the last event; 0 in an empty log. */
    public long lastPos() {
        return one("select coalesce(max(pos), 0) from event", _ -> {}, row -> row.getLong(1))
                .orElseThrow();
    }

    /** The position at which a version of a stream stands; 0 where it stands nowhere. */
    public long posOf(StreamId stream, long version) {
        Binding binding = statement -> {
            statement.setString(1, stream.value());
            statement.setLong(2, version);
        };
        return one("select pos from event where stream_id = ? and version = ?", binding, row -> row.getLong(1))
                .orElse(0L);
    }

    /** The answer that a command got when it was accepted. */
    public Optional<StoredAnswer> answerOf(UUID command) {
        return one(
                "select fingerprint, answer from command_seen where command_id = ?",
                statement -> statement.setObject(1, command),
                row -> new StoredAnswer(command, new Hash(row.getBytes(1)), new EventBody(row.getBytes(2))));
    }

    /** The stream that holds a unique number. */
    public Optional<StreamId> holderOf(UniqueKey key) {
        Binding binding = statement -> {
            statement.setString(1, key.scope());
            statement.setString(2, key.key());
        };
        return one(
                "select stream_id from unique_key where scope = ? and key = ?",
                binding,
                row -> new StreamId(row.getString(1)));
    }

    /** The streams that hold these numbers, by number; a number that nobody holds has none. */
    public Map<String, StreamId> holdersOf(String scope, Collection<String> keys) {
        Map<String, StreamId> holders = new LinkedHashMap<>();
        Binding binding = statement -> {
            statement.setString(1, scope);
            statement.setArray(2, statement.getConnection().createArrayOf("text", keys.toArray()));
        };
        query(
                        "select key, stream_id from unique_key where scope = ? and key = any (?)",
                        binding,
                        row -> Map.entry(row.getString(1), new StreamId(row.getString(2))))
                .forEach(holder -> holders.put(holder.getKey(), holder.getValue()));
        return holders;
    }

    /** The last record of another log that took effect here; 0 where none did. */
    public long lastMark(String source) {
        return one(
                        "select coalesce(max(pos), 0) from inbox_mark where source = ?",
                        statement -> statement.setString(1, source),
                        row -> row.getLong(1))
                .orElseThrow();
    }

    /** The leaf under which a record of another log took effect here. */
    public Optional<Hash> leafOfMark(String source, long pos) {
        Binding binding = statement -> {
            statement.setString(1, source);
            statement.setLong(2, pos);
        };
        return one(
                "select leaf from inbox_mark where source = ? and pos = ?", binding, row -> new Hash(row.getBytes(1)));
    }

    private interface Binding {
        void bind(PreparedStatement statement) throws SQLException;
    }

    private interface Reading<T> {
        T read(ResultSet row) throws SQLException;
    }

    private <T> Optional<T> one(String sql, Binding binding, Reading<T> reading) {
        return query(sql, binding, reading).stream().findFirst();
    }

    private <T> List<T> query(String sql, Binding binding, Reading<T> reading) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            binding.bind(select);
            try (ResultSet rows = select.executeQuery()) {
                List<T> found = new ArrayList<>();
                while (rows.next()) {
                    found.add(reading.read(rows));
                }
                return found;
            }
        } catch (SQLException e) {
            throw new DatabaseFailed(e);
        }
    }

    /** The event of the row on which the cursor stands, with the columns in the order of the table. */
    static StoredEvent event(ResultSet row) throws SQLException {
        return new StoredEvent(
                row.getLong(1),
                new StreamId(row.getString(2)),
                row.getLong(3),
                row.getString(4),
                row.getObject(5, UUID.class),
                row.getString(6),
                row.getInt(7),
                row.getObject(8, LocalDate.class),
                row.getObject(9, OffsetDateTime.class).toInstant(),
                new Authorship(
                        row.getString(10),
                        Optional.ofNullable(row.getString(11)),
                        row.getObject(12, UUID.class),
                        row.getObject(13, UUID.class),
                        Optional.ofNullable(row.getObject(14, UUID.class))),
                new EventBody(row.getBytes(15)),
                new Hash(row.getBytes(16)),
                Optional.ofNullable(row.getBytes(17)).map(Hash::new));
    }
}
