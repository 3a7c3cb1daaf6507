package vn.liem.eventstore;

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
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import vn.liem.kernel.Ids;
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

    private final Rows rows;
    private final String log;

    LogReader(DataSource database, String log) {
        this.log = log;
        this.rows = new Rows(database);
    }

    /**
     * Reads a log without the means to append to it.
     *
     * @param database connections of a role that may select from {@code event}
     * @param log name and epoch, {@code case-service/1}
     */
    public static LogReader of(DataSource database, String log) {
        return new LogReader(database, log);
    }

    @Override
    public String source() {
        return log;
    }

    /** The events after a position in their order, at most {@code max} and {@value #MAX_PAGE}. */
    @Override
    public List<StoredEvent> after(long pos, int max) {
        return rows.list(
                COLUMNS + "where pos > ? order by pos limit ?", LogReader::event, pos, Math.min(max, MAX_PAGE));
    }

    /** All events of a stream in their order. */
    public List<StoredEvent> stream(StreamId stream) {
        return rows.list(COLUMNS + "where stream_id = ? order by version", LogReader::event, stream.value());
    }

    /** All events of several streams, stream by stream, each in its order; a stream that is not there has none. */
    public Map<StreamId, List<StoredEvent>> streams(Collection<StreamId> streams) {
        Map<StreamId, List<StoredEvent>> events = new LinkedHashMap<>();
        List<String> names = streams.stream().map(StreamId::value).distinct().toList();
        rows.list(COLUMNS + "where stream_id = any (?) order by stream_id, version", LogReader::event, names)
                .forEach(event -> events.computeIfAbsent(event.stream(), _ -> new ArrayList<>())
                        .add(event));
        return events;
    }

    /**
     * Those of the streams in which people have recorded something: rows of registers and what follows from events are commands
     * under ids made from a name, which no door takes of people.
     */
    public Set<StreamId> touchedByPeople(Collection<StreamId> streams) {
        List<String> names = streams.stream().map(StreamId::value).distinct().toList();
        return Set.copyOf(rows.list(
                "select distinct stream_id from event where stream_id = any (?) and substr(command_id::text, 15, 1) <> ?",
                row -> new StreamId(row.getString(1)),
                names,
                Integer.toString(Ids.FROM_A_NAME)));
    }

    /** The event at a position. */
    public Optional<StoredEvent> at(long pos) {
        return after(pos - 1, 1).stream().filter(event -> event.pos() == pos).findFirst();
    }

    /** The position of the last event; 0 in an empty log. */
    public long lastPos() {
        return rows.first("select coalesce(max(pos), 0) from event", row -> row.getLong(1))
                .orElseThrow();
    }

    /** The position at which a version of a stream stands; 0 where it stands nowhere. */
    public long posOf(StreamId stream, long version) {
        return rows.first(
                        "select pos from event where stream_id = ? and version = ?",
                        row -> row.getLong(1),
                        stream.value(),
                        version)
                .orElse(0L);
    }

    /** The answer that a command got when it was accepted. */
    public Optional<StoredAnswer> answerOf(UUID command) {
        return rows.first(
                "select fingerprint, answer from command_seen where command_id = ?",
                row -> new StoredAnswer(command, new Hash(row.getBytes(1)), new EventBody(row.getBytes(2))),
                command);
    }

    /** The stream that holds a unique number. */
    public Optional<StreamId> holderOf(UniqueKey key) {
        return rows.first(
                "select stream_id from unique_key where scope = ? and key = ?",
                row -> new StreamId(row.getString(1)),
                key.scope(),
                key.key());
    }

    /** The streams that hold these numbers, by number; a number that nobody holds has none. */
    public Map<String, StreamId> holdersOf(String scope, Collection<String> keys) {
        Map<String, StreamId> holders = new LinkedHashMap<>();
        rows.list(
                        "select key, stream_id from unique_key where scope = ? and key = any (?)",
                        row -> Map.entry(row.getString(1), new StreamId(row.getString(2))),
                        scope,
                        List.copyOf(keys))
                .forEach(holder -> holders.put(holder.getKey(), holder.getValue()));
        return holders;
    }

    /** The streams that hold these numbers; a number that nobody holds has none. */
    public Set<StreamId> holdersOf(Collection<UniqueKey> keys) {
        return Set.copyOf(rows.list(
                "select distinct stream_id from unique_key "
                        + "where (scope, key) in (select * from unnest(?::text[], ?::text[]))",
                row -> new StreamId(row.getString(1)),
                keys.stream().map(UniqueKey::scope).toList(),
                keys.stream().map(UniqueKey::key).toList()));
    }

    /** The last record of another log that took effect here; 0 where none did. */
    public long lastMark(String source) {
        return rows.first(
                        "select coalesce(max(pos), 0) from inbox_mark where source = ?", row -> row.getLong(1), source)
                .orElseThrow();
    }

    /** The leaf under which a record of another log took effect here. */
    public Optional<Hash> leafOfMark(String source, long pos) {
        return rows.first(
                "select leaf from inbox_mark where source = ? and pos = ?",
                row -> new Hash(row.getBytes(1)),
                source,
                pos);
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
