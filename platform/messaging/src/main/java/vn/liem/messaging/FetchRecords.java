package vn.liem.messaging;

import java.util.List;
import java.util.Optional;

/** Asks a source for what it has published, over REST: where the topic has a hole, and when a held case is let go. */
@FunctionalInterface
public interface FetchRecords {

    /** The most records that are asked for at once. */
    int MAX = 500;

    /**
     * The records after a position in their order, at most {@value #MAX}.
     *
     * @param subject only those of one subject, where it is named
     */
    List<PublishedRecord> after(String source, long pos, Optional<String> subject);
}
