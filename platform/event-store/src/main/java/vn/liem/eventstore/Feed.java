package vn.liem.eventstore;

import java.util.List;

/** Events in the dense order of one log: the service's own, or what it has received of another. */
public interface Feed {

    /** The log's name and epoch. */
    String source();

    /** The events after a position in their order, at most {@code max}. */
    List<StoredEvent> after(long pos, int max);

    /** The same, read now, whatever was read a moment ago: for a view that is filled anew. */
    default List<StoredEvent> afresh(long pos, int max) {
        return after(pos, max);
    }

    /** Says that there may be something after what was last found to be the end. */
    default void news() {}

    /**
     * Whether another service wrote the events. What this service has written it can read, or a view stands still until
     * it can; what others wrote may have any form, and one event of theirs must not stop the view for all.
     */
    default boolean isOfOthers() {
        return false;
    }

    /** Whether the service that wrote the log may tell of such an event; one that it may not is passed over by every view. */
    default boolean mayTell(StoredEvent event) {
        return true;
    }
}
