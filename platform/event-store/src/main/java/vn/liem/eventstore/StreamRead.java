package vn.liem.eventstore;

import vn.liem.kernel.StreamId;

/**
 * A stream that was decided on without being written to: the append loses where it has moved since.
 *
 * @param version the version on which was decided; 0 where the stream did not exist
 */
public record StreamRead(StreamId stream, long version) {}
