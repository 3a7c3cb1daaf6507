package vn.liem.messaging;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.liem.eventstore.Feed;
import vn.liem.eventstore.StoredEvent;

/**
 * What of a log leaves the service. A kind of stream whose facts must not leave it is left out as a whole; what remains
 * is chained by {@code prev}, so that a reader sees a hole, but not what was left out.
 */
public final class Published {

    /** The most events that are read at once. */
    static final int PAGE = 500;

    private final Feed log;
    private final Set<String> keptKinds;

    /**
     * The published part of a log.
     *
     * @param keptKinds the kinds of streams that stay inside
     */
    public Published(Feed log, Set<String> keptKinds) {
        this.log = log;
        this.keptKinds = Set.copyOf(keptKinds);
    }

    /** The log's name and epoch. */
    public String source() {
        return log.source();
    }

    /**
     * The next records.
     *
     * @param after the position up to which the log was read
     * @param prev the position of the last record published up to there
     */
    Page page(long after, long prev) {
        List<PublishedRecord> records = new ArrayList<>();
        long reached = after;
        long last = prev;
        List<StoredEvent> events = log.after(after, PAGE);
        for (StoredEvent event : events) {
            reached = event.pos();
            if (isPublished(event)) {
                records.add(new PublishedRecord(log.source(), last, event));
                last = event.pos();
            }
        }
        return new Page(reached, records, events.size() == PAGE);
    }

    /** Records after a position for a reader that has a hole: at most {@code max}, none where there are none. */
    public List<PublishedRecord> after(long pos, int max) {
        List<PublishedRecord> records = new ArrayList<>();
        long reached = pos;
        long prev = 0;
        if (pos > 0) {
            List<StoredEvent> there = log.after(pos - 1, 1);
            if (there.isEmpty()) {
                return List.of();
            }
            prev = isPublished(there.getFirst()) ? pos : lastPublishedUpTo(pos);
        }
        while (records.size() < max) {
            Page page = page(reached, prev);
            if (page.reached() == reached) {
                break;
            }
            records.addAll(page.records());
            reached = page.reached();
            prev = records.isEmpty() ? prev : records.getLast().pos();
            if (!page.isFull()) {
                break;
            }
        }
        return List.copyOf(records.subList(0, Math.min(max, records.size())));
    }

    /** A reader asks from the last record it has, so that one is the one before: seldom is it looked for. */
    private long lastPublishedUpTo(long pos) {
        for (long from = pos; from > 0; from -= PAGE) {
            List<StoredEvent> before = log.after(Math.max(0, from - PAGE), (int) Math.min(PAGE, from));
            for (StoredEvent event : before.reversed()) {
                if (event.pos() <= pos && isPublished(event)) {
                    return event.pos();
                }
            }
        }
        return 0;
    }

    private boolean isPublished(StoredEvent event) {
        return !keptKinds.contains(event.stream().kind());
    }

    /** Records of one reading, how far the log was read for them, and whether as much was read as is read at once. */
    record Page(long reached, List<PublishedRecord> records, boolean isFull) {}
}
