package vn.liem.eventstore;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.liem.kernel.StreamId;
import vn.liem.verifier.Hash;
import vn.liem.verifier.LeafHeader;

/** An event as it stands in the log, with its leaf. Members are those of {@link LeafHeader}. */
public record StoredEvent(
        long pos,
        StreamId stream,
        long version,
        String subject,
        UUID id,
        String type,
        int schema,
        LocalDate occurredOn,
        Instant recordedAt,
        Authorship by,
        EventBody body,
        Hash leaf,
        Optional<Hash> prevLeaf) {

    /** The header whose hash the leaf must be. */
    public LeafHeader header(String log) {
        return new LeafHeader(
                log,
                pos,
                stream.value(),
                version,
                subject,
                id,
                type,
                schema,
                occurredOn,
                recordedAt,
                by.actor(),
                by.onBehalfOf(),
                by.command(),
                by.correlation(),
                by.causation(),
                prevLeaf,
                body.hash());
    }
}
