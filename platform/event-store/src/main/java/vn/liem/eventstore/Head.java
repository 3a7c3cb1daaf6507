package vn.liem.eventstore;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.liem.kernel.StreamId;
import vn.liem.verifier.Hash;

/**
 * Where the log stands, or will stand once a batch does, as far as the next batch needs to know.
 *
 * @param pos the last position
 * @param lastRecordedAt when the last event was recorded
 * @param streams the streams of the batch that exist
 * @param keys the numbers of the batch that are taken, with the stream that holds them
 * @param answers the commands of the batch that were accepted before
 * @param marks the last applied position of each source of the batch
 */
record Head(
        long pos,
        Instant lastRecordedAt,
        Map<StreamId, Tip> streams,
        Map<UniqueKey, String> keys,
        Map<UUID, StoredAnswer> answers,
        Map<String, Long> marks) {

    /** The last version of a stream and its leaf. */
    record Tip(long version, Optional<Hash> leaf) {
        static final Tip NONE = new Tip(0, Optional.empty());
    }
}
