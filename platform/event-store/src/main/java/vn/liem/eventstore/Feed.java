package vn.liem.eventstore;

import java.util.List;

/** Events in the dense order of one log: the service's own, or what it has received of another. */
public interface Feed {

    /** The log's name and epoch. */
    String source();

    /** The events after a position in their order, at most {@code max}. */
    List<StoredEvent> after(long pos, int max);
}
