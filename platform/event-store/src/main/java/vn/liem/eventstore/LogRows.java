package vn.liem.eventstore;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Iterator;
import java.util.Optional;

/** The rows of a log as its check reads them: those of its tables, or of a copy of them. */
public interface LogRows {

    /** The events by position. */
    Iterator<EventRow> events();

    /** The checkpoints by size. */
    Iterator<CheckpointRow> checkpoints();

    /** The tile at a place of a level, where one stands. */
    Optional<TileRow> tile(int level, long index);

    /** Where tiles stand, by level and index. */
    Iterator<TileAt> tiles();

    /** What the log has signed of itself, by size. */
    Iterator<SignedRow> signed();

    /**
     * A row of {@code event}.
     *
     * @param pos its position
     * @param event the event; empty where the row has a form that no event has
     */
    record EventRow(long pos, Optional<StoredEvent> event) {}

    /**
     * A row of {@code checkpoint}.
     *
     * @param size how many leaves
     * @param root the root over them
     * @param frontier the roots of the perfect subtrees
     * @param madeAt when the append was recorded
     */
    record CheckpointRow(long size, ByteBuffer root, ByteBuffer frontier, Instant madeAt) {}

    /**
     * Where a tile stands.
     *
     * @param level 0 over leaves, one more over tiles
     * @param index from 0
     */
    record TileAt(int level, long index) {}

    /**
     * What a tile holds.
     *
     * @param root the root over its hashes
     * @param hashes its hashes, one after the other
     */
    record TileRow(ByteBuffer root, ByteBuffer hashes) {}

    /**
     * What the log has signed.
     *
     * @param size how many leaves
     * @param root the root beside the note
     * @param note the note
     * @param standing the root of the checkpoint of that size, where one stands
     */
    record SignedRow(long size, ByteBuffer root, String note, Optional<ByteBuffer> standing) {}
}
