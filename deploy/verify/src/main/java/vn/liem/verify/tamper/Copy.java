package vn.liem.verify.tamper;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import vn.liem.eventstore.LogRows;
import vn.liem.eventstore.LogTables;
import vn.liem.eventstore.StoredEvent;
import vn.liem.verifier.Hash;
import vn.liem.verify.Books;

/**
 * The rows of one side, copied out of its tables: its log, and what it keeps of the other's. It is handed to the same
 * check as the tables are. Copies share the rows that are the same.
 *
 * @param rows the events by position
 * @param roots the checkpoints by size
 * @param full the tiles by place
 * @param notes what the log has signed, by size
 * @param witnessed what it has witnessed of the other log, by size
 */
record Copy(
        List<EventRow> rows,
        NavigableMap<Long, CheckpointRow> roots,
        Map<TileAt, TileRow> full,
        NavigableMap<Long, Note> notes,
        NavigableMap<Long, Note> witnessed)
        implements LogRows, Books {

    /**
     * A note beside its root.
     *
     * @param root the root
     * @param note the signed note
     */
    record Note(ByteBuffer root, String note) {

        String rootHex() {
            return hash(root).hex();
        }
    }

    /** Reads the tables of a log, and what they keep of the other. */
    static Copy of(Connection connection, String log, String other) throws SQLException {
        try (LogTables tables = new LogTables(connection, log)) {
            List<EventRow> events = new ArrayList<>();
            tables.events().forEachRemaining(events::add);
            NavigableMap<Long, CheckpointRow> checkpoints = new TreeMap<>();
            tables.checkpoints().forEachRemaining(row -> checkpoints.put(row.size(), row));
            Map<TileAt, TileRow> tiles = new HashMap<>();
            tables.tiles()
                    .forEachRemaining(at ->
                            tiles.put(at, tables.tile(at.level(), at.index()).orElseThrow()));
            return new Copy(events, checkpoints, tiles, notes(connection, log), notes(connection, other));
        }
    }

    private static NavigableMap<Long, Note> notes(Connection connection, String log) throws SQLException {
        NavigableMap<Long, Note> notes = new TreeMap<>();
        try (PreparedStatement select =
                connection.prepareStatement("select size, root, note from signed_checkpoint where log = ?")) {
            select.setString(1, log);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    notes.put(row.getLong(1), new Note(ByteBuffer.wrap(row.getBytes(2)), row.getString(3)));
                }
            }
        }
        return notes;
    }

    Copy withEvents(List<EventRow> changed) {
        return new Copy(changed, roots, full, notes, witnessed);
    }

    /** How many events it has. */
    int size() {
        return rows.size();
    }

    /** The event at a position of a log in which nothing is missing. */
    StoredEvent at(long pos) {
        return rows.get(Math.toIntExact(pos - 1)).event().orElseThrow();
    }

    @Override
    public Optional<TileRow> tile(int level, long index) {
        return Optional.ofNullable(full.get(new TileAt(level, index)));
    }

    @Override
    public Iterator<EventRow> events() {
        return rows.iterator();
    }

    @Override
    public Iterator<CheckpointRow> checkpoints() {
        return roots.values().iterator();
    }

    @Override
    public Iterator<TileAt> tiles() {
        return full.keySet().iterator();
    }

    @Override
    public Iterator<SignedRow> signed() {
        return notes.entrySet().stream()
                .map(note -> new SignedRow(
                        note.getKey(),
                        note.getValue().root(),
                        note.getValue().note(),
                        Optional.ofNullable(roots.get(note.getKey())).map(CheckpointRow::root)))
                .iterator();
    }

    @Override
    public void leaves(EachLeaf each) throws SQLException {
        for (EventRow row : rows) {
            StoredEvent event = row.event().orElseThrow();
            each.leaf(row.pos(), event.leaf(), event.stream().value());
        }
    }

    @Override
    public void statements(EachStatement each) throws SQLException {
        for (EventRow row : rows) {
            StoredEvent event = row.event().orElseThrow();
            if (event.type().startsWith("handover.") || event.type().startsWith("custody.")) {
                each.said(row.pos(), event.type(), event.body().bytes(), event.leaf());
            }
        }
    }

    @Override
    public Optional<Hash> leafAt(long pos) {
        int found = Collections.binarySearch(
                rows, new EventRow(pos, Optional.empty()), (one, other) -> Long.compare(one.pos(), other.pos()));
        return found < 0 ? Optional.empty() : rows.get(found).event().map(StoredEvent::leaf);
    }

    @Override
    public Optional<Hash> rootAt(long size) {
        return Optional.ofNullable(roots.get(size)).map(row -> hash(row.root()));
    }

    @Override
    public void forks(String log, EachNote each) {
        // No fork was shown: it would be found without a further look.
    }

    @Override
    public Optional<String> keyOf(String log) {
        return Optional.empty();
    }

    @Override
    public void cosigned(String log, EachNote each) {
        // What the owner keeps of countersignatures is his to change, and proves nothing against him.
    }

    @Override
    public void seen(String log, EachNote each) throws SQLException {
        for (Map.Entry<Long, Note> row : witnessed.entrySet()) {
            each.note(row.getKey(), row.getValue().rootHex(), row.getValue().note());
        }
    }

    static Hash hash(ByteBuffer buffer) {
        byte[] bytes = new byte[buffer.remaining()];
        buffer.duplicate().get(bytes);
        return new Hash(bytes);
    }
}
