package vn.liem.verify.tamper;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import vn.liem.eventstore.LogRows.CheckpointRow;
import vn.liem.eventstore.LogRows.EventRow;
import vn.liem.eventstore.LogRows.TileAt;
import vn.liem.eventstore.LogRows.TileRow;
import vn.liem.eventstore.StoredEvent;
import vn.liem.kernel.StreamId;
import vn.liem.verifier.Checkpoint;
import vn.liem.verifier.Frontier;
import vn.liem.verifier.Hash;
import vn.liem.verifier.NoteSigner;
import vn.liem.verify.tamper.Copy.Note;

/**
 * A superuser who also has the log's key: makes every hash of a changed log anew, so that its own rows show nothing.
 *
 * @param log the log
 * @param stolen its key
 */
record Forger(String log, NoteSigner stolen) {

    private static final int TILE = 256;

    /** Positions, versions, chain, leaves, checkpoints, tiles and signed notes anew from a row on, counted from 0. */
    Copy rewritten(Copy before, List<EventRow> changed, int from) {
        List<EventRow> rows = chained(changed, from);
        NavigableMap<Long, CheckpointRow> roots = roots(before, rows, from);
        Map<TileAt, TileRow> full = tiles(before, rows, from);
        return new Copy(rows, roots, full, notes(before, roots, from), before.witnessed());
    }

    /** Only what stands up to a size is left, of everything that the log keeps. */
    static Copy cutOff(Copy before, int size) {
        Map<TileAt, TileRow> full = new HashMap<>(before.full());
        full.keySet().removeIf(at -> (at.index() + 1) * (at.level() == 0 ? TILE : TILE * TILE) > size);
        return new Copy(
                before.rows().subList(0, size),
                before.roots().headMap((long) size, true),
                full,
                before.notes().headMap((long) size, true),
                before.witnessed());
    }

    private List<EventRow> chained(List<EventRow> changed, int from) {
        Map<StreamId, StoredEvent> tips = new HashMap<>();
        List<EventRow> rows = new ArrayList<>(changed);
        for (int i = 0; i < rows.size(); i++) {
            StoredEvent event = rows.get(i).event().orElseThrow();
            if (i >= from) {
                Optional<StoredEvent> tip = Optional.ofNullable(tips.get(event.stream()));
                long version = tip.map(StoredEvent::version).orElse(0L) + 1;
                event = Row.withOwnLeaf(Row.chained(event, i + 1L, version, tip.map(StoredEvent::leaf)), log);
                rows.set(i, Row.of(event));
            }
            tips.put(event.stream(), event);
        }
        return rows;
    }

    /** A checkpoint where the instant of recording changes, as every append has made one. */
    private static NavigableMap<Long, CheckpointRow> roots(Copy before, List<EventRow> rows, int from) {
        NavigableMap<Long, CheckpointRow> roots = new TreeMap<>(before.roots().headMap((long) from, true));
        Frontier tree = roots.isEmpty() || from == 0
                ? Frontier.empty()
                : Frontier.of(
                        roots.lastKey(), bytes(roots.lastEntry().getValue().frontier()));
        for (int i = Math.toIntExact(tree.size()); i < rows.size(); i++) {
            StoredEvent event = rows.get(i).event().orElseThrow();
            tree = tree.with(event.leaf());
            boolean last = i + 1 == rows.size()
                    || !rows.get(i + 1).event().orElseThrow().recordedAt().equals(event.recordedAt());
            if (last) {
                roots.put(
                        tree.size(),
                        new CheckpointRow(
                                tree.size(),
                                ByteBuffer.wrap(tree.root().bytes()),
                                ByteBuffer.wrap(tree.bytes()),
                                event.recordedAt()));
            }
        }
        return roots;
    }

    private static Map<TileAt, TileRow> tiles(Copy before, List<EventRow> rows, int from) {
        Map<TileAt, TileRow> full = new HashMap<>(before.full());
        full.keySet().removeIf(at -> (at.index() + 1) * (at.level() == 0 ? TILE : TILE * TILE) > from);
        for (int index = from / TILE; (index + 1) * TILE <= rows.size(); index++) {
            List<Hash> hashes = new ArrayList<>();
            for (EventRow row : rows.subList(index * TILE, (index + 1) * TILE)) {
                hashes.add(row.event().orElseThrow().leaf());
            }
            full.put(new TileAt(0, index), tile(hashes));
        }
        for (int index = from / TILE / TILE; (index + 1) * TILE * TILE <= rows.size(); index++) {
            List<Hash> hashes = new ArrayList<>();
            for (int below = index * TILE; below < (index + 1) * TILE; below++) {
                TileRow one = full.get(new TileAt(0, below));
                hashes.add(Copy.hash(Objects.requireNonNull(one).root()));
            }
            full.put(new TileAt(1, index), tile(hashes));
        }
        return full;
    }

    private static TileRow tile(List<Hash> hashes) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        hashes.forEach(hash -> joined.writeBytes(hash.bytes()));
        return new TileRow(
                ByteBuffer.wrap(Frontier.empty().with(hashes).root().bytes()), ByteBuffer.wrap(joined.toByteArray()));
    }

    /** As many notes as before, each over the checkpoint that now stands where the old one stood or before it. */
    private NavigableMap<Long, Note> notes(Copy before, NavigableMap<Long, CheckpointRow> roots, int from) {
        NavigableMap<Long, Note> notes = new TreeMap<>(before.notes().headMap((long) from, true));
        for (Long size : before.notes().tailMap((long) from, false).keySet()) {
            CheckpointRow standing = roots.floorEntry(size).getValue();
            Checkpoint checkpoint = Checkpoint.of(log, standing.size(), Copy.hash(standing.root()));
            notes.put(
                    standing.size(),
                    new Note(standing.root(), stolen.sign(checkpoint.text()).encoded()));
        }
        return notes;
    }

    private static byte[] bytes(ByteBuffer buffer) {
        byte[] bytes = new byte[buffer.remaining()];
        buffer.duplicate().get(bytes);
        return bytes;
    }
}
