package vn.liem.eventstore;

import java.util.List;
import vn.liem.kernel.StreamId;

/**
 * Events of one command for one stream, under the condition that the stream still stands at the expected version.
 *
 * @param by who, and in the course of what
 * @param stream the stream
 * @param subject what its events speak of: the key in Kafka
 * @param expectedVersion the version on which was decided; 0 where the stream must not exist yet; after an earlier write of
 *     the same append to the stream, the version that one leads to
 * @param keys numbers that the stream claims with it
 * @param events at least one, at most {@value #MAX_EVENTS}
 */
public record StreamWrite(
        Authorship by,
        StreamId stream,
        String subject,
        long expectedVersion,
        List<UniqueKey> keys,
        List<NewEvent> events) {

    /** The most events of one stream in one append. */
    public static final int MAX_EVENTS = 1_000;

    public StreamWrite {
        keys = List.copyOf(keys);
        events = List.copyOf(events);
        if (events.isEmpty() || events.size() > MAX_EVENTS || expectedVersion < 0) {
            throw new IllegalArgumentException("a write has 1 to %d events on version 0 or later, this has %d on %d"
                    .formatted(MAX_EVENTS, events.size(), expectedVersion));
        }
    }

    /** A write that claims no number. */
    public static StreamWrite of(
            Authorship by, StreamId stream, String subject, long expectedVersion, NewEvent... events) {
        return new StreamWrite(by, stream, subject, expectedVersion, List.of(), List.of(events));
    }
}
