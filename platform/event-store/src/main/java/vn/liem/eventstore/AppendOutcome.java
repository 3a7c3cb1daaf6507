package vn.liem.eventstore;

import vn.liem.kernel.StreamId;

/** What became of an append. */
public sealed interface AppendOutcome {

    /**
     * It stands, durably and with its proof.
     *
     * @param firstPos the position of its first event; 0 where it had none
     * @param lastPos the position of its last event: what a view must reach to show it
     */
    record Appended(long firstPos, long lastPos) implements AppendOutcome {}

    /** Another write came first: load the stream again and decide anew. */
    record Stale(StreamId stream, long expectedVersion, long actualVersion) implements AppendOutcome {}

    /** The number stands already, for another stream. */
    record KeyTaken(UniqueKey key, String stream) implements AppendOutcome {}

    /** The command was accepted before: this is its answer. */
    record AnsweredBefore(StoredAnswer answer) implements AppendOutcome {}

    /** A record of the other log was applied before, or an earlier one is missing: nothing was written. */
    record MarkedBefore(InboxMark mark) implements AppendOutcome {}
}
