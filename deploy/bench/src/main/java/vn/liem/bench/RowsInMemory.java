package vn.liem.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import vn.liem.eventstore.DatabaseFailed;
import vn.liem.eventstore.EventBody;
import vn.liem.eventstore.LogRows;
import vn.liem.eventstore.LogTables;
import vn.liem.eventstore.StoredEvent;

/** The rows of a log, read once. Each reading of them gives events of which nothing was hashed before. */
final class RowsInMemory implements LogRows {

    private final List<EventRow> events = new ArrayList<>();
    private final List<CheckpointRow> checkpoints = new ArrayList<>();
    private final Map<TileAt, TileRow> tiles = new HashMap<>();
    private final List<TileAt> places = new ArrayList<>();
    private final List<SignedRow> signed = new ArrayList<>();

    private RowsInMemory() {}

    static RowsInMemory of(DataSource database, String log) {
        RowsInMemory rows = new RowsInMemory();
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (LogTables tables = new LogTables(connection, log)) {
                tables.events().forEachRemaining(rows.events::add);
                tables.checkpoints().forEachRemaining(rows.checkpoints::add);
                tables.tiles().forEachRemaining(rows.places::add);
                rows.places.forEach(place ->
                        tables.tile(place.level(), place.index()).ifPresent(tile -> rows.tiles.put(place, tile)));
                tables.signed().forEachRemaining(rows.signed::add);
            } finally {
                connection.rollback();
            }
            return rows;
        } catch (SQLException e) {
            throw new DatabaseFailed(e);
        }
    }

    /** What an event's leaf stands for: its header and its body, one after the other, event by event. */
    List<byte[]> bytes(String log) {
        List<byte[]> bytes = new ArrayList<>(2 * events.size());
        for (EventRow row : events) {
            StoredEvent event = row.event().orElseThrow();
            bytes.add(event.header(log).canonical());
            bytes.add(event.body().bytes());
        }
        return bytes;
    }

    @Override
    public Iterator<EventRow> events() {
        return events.stream()
                .map(row -> new EventRow(row.pos(), row.event().map(RowsInMemory::asRead)))
                .iterator();
    }

    /** A body keeps its hash once it was asked for; a new one has none. */
    private static StoredEvent asRead(StoredEvent event) {
        return new StoredEvent(
                event.pos(),
                event.stream(),
                event.version(),
                event.subject(),
                event.id(),
                event.type(),
                event.schema(),
                event.occurredOn(),
                event.recordedAt(),
                event.by(),
                new EventBody(event.body().bytes()),
                event.leaf(),
                event.prevLeaf());
    }

    @Override
    public Iterator<CheckpointRow> checkpoints() {
        return checkpoints.iterator();
    }

    @Override
    public Optional<TileRow> tile(int level, long index) {
        return Optional.ofNullable(tiles.get(new TileAt(level, index)));
    }

    @Override
    public Iterator<TileAt> tiles() {
        return places.iterator();
    }

    @Override
    public Iterator<SignedRow> signed() {
        return signed.iterator();
    }
}
