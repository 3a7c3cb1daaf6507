package vn.liem.service.exchange;

import java.util.List;
import vn.liem.messaging.PublishedRecord;

/**
 * Takes note of what others have published, before it takes effect; every bean of this type is asked. The same records may
 * come again, since a crash may lie between the note and the effect.
 */
@FunctionalInterface
public interface TakesNote {

    /**
     * Forgets what was noted from a place: its source says something else there. What it says is noted after this, which may be
     * nothing that is noted.
     */
    default void forget(String source, long pos) {}

    /** Notes records of a source that follow one another without a hole. */
    void of(String source, List<PublishedRecord> records);
}
