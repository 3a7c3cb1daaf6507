package vn.liem.eventstore;

import java.util.List;
import java.util.UUID;
import vn.liem.kernel.Refusal;
import vn.liem.kernel.StreamId;

/** The answer to a command. */
public sealed interface CommandAnswer {

    /**
     * It is done; where nothing changed (it had been said before) the events are none.
     *
     * @param stream of which aggregate
     * @param version the aggregate's version after it
     * @param pos the position that a view must have reached to show it
     * @param events the ids of its events
     * @param replayed whether this is the answer of the first time
     */
    record Done(StreamId stream, long version, long pos, List<UUID> events, boolean replayed) implements CommandAnswer {
        public Done {
            events = List.copyOf(events);
        }
    }

    /** A rule forbids it. */
    record Refused(Refusal why) implements CommandAnswer {}

    /** The aggregate has moved on since the version that the caller named, or moves too fast to decide on. */
    record Stale(StreamId stream, long actualVersion) implements CommandAnswer {}

    /** A number that it claims stands already. */
    record KeyTaken(UniqueKey key, String stream) implements CommandAnswer {}

    /** The id was used before for another command. */
    record OtherCommand() implements CommandAnswer {}

    /** The first of this id is still running. */
    record StillRunning() implements CommandAnswer {}
}
