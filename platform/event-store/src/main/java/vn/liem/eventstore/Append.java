package vn.liem.eventstore;

import java.util.List;
import java.util.Optional;

/**
 * What goes into the log in one transaction, all or none: events of one or several streams, and the companion rows that
 * were known when it was decided.
 *
 * @param writes the streams; none where only marks are set
 * @param answer the answer to keep, for a command that may be asked again
 * @param marks records of other logs whose effect this is
 */
public record Append(List<StreamWrite> writes, Optional<StoredAnswer> answer, List<InboxMark> marks) {

    public Append {
        writes = List.copyOf(writes);
        marks = List.copyOf(marks);
        if (writes.isEmpty() && (marks.isEmpty() || answer.isPresent())) {
            throw new IllegalArgumentException("an append without events can only set marks");
        }
    }

    /** An append of events alone. */
    public static Append of(StreamWrite... writes) {
        return new Append(List.of(writes), Optional.empty(), List.of());
    }
}
