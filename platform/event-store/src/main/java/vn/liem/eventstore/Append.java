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
 * @param reads streams that were only looked at, and must not have moved
 */
public record Append(
        List<StreamWrite> writes, Optional<StoredAnswer> answer, List<InboxMark> marks, List<StreamRead> reads) {

    public Append {
        writes = List.copyOf(writes);
        marks = List.copyOf(marks);
        reads = List.copyOf(reads);
        if (writes.isEmpty() && (marks.isEmpty() || answer.isPresent())) {
            throw new IllegalArgumentException("an append without events can only set marks");
        }
    }

    /** An append that was decided on nothing but the streams that it writes to. */
    public Append(List<StreamWrite> writes, Optional<StoredAnswer> answer, List<InboxMark> marks) {
        this(writes, answer, marks, List.of());
    }

    /** An append of events alone. */
    public static Append of(StreamWrite... writes) {
        return new Append(List.of(writes), Optional.empty(), List.of());
    }
}
