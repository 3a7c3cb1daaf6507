package vn.liem.messaging;

import vn.liem.eventstore.StoredEvent;

/**
 * An event as another service published it.
 *
 * @param source the log it stands in
 * @param prev the position of the record published before it; 0 for the first. A reader that is not at {@code prev} has
 *     a hole before it.
 * @param event the event
 */
public record PublishedRecord(String source, long prev, StoredEvent event) {

    public PublishedRecord {
        if (prev < 0 || prev >= event.pos()) {
            throw new IllegalArgumentException("position %d cannot follow %d".formatted(event.pos(), prev));
        }
    }

    /** Whether the service whose log it is may tell of such an event. One of another's is no fact, wherever it stands. */
    public boolean isOfItsOwner() {
        return ToldByOwner.mayTell(source, event);
    }

    /** Its position in its log. */
    public long pos() {
        return event.pos();
    }
}
