package vn.liem.eventstore;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * A feed that several views read. They stand at the same place most of the time: a page that one of them has read the others
 * get as it is, and where one has found nothing they do not ask the database for a while, unless there is news.
 */
public final class SharedFeed implements Feed {

    /** How long it is known that there is nothing after a position: as long as a view rests that nobody wakes. */
    static final Duration KNOWN_FOR = Projector.REST;

    private final Feed feed;
    private final LongSupplier nanos;
    private final AtomicLong news = new AtomicLong();
    private volatile @Nullable Read last;

    /** What was found after a position. */
    private record Read(long pos, int max, long news, long atNanos, List<StoredEvent> events) {

        /** A page stands for good; that there is none holds for a while. */
        boolean answers(long asked, int most, long newsNow, long now) {
            boolean fresh = news == newsNow && now - atNanos < KNOWN_FOR.toNanos();
            return pos == asked && max == most && (fresh || !events.isEmpty());
        }
    }

    /** Shares a feed. */
    public SharedFeed(Feed feed) {
        this(feed, System::nanoTime);
    }

    SharedFeed(Feed feed, LongSupplier nanos) {
        this.feed = feed;
        this.nanos = nanos;
    }

    @Override
    public String source() {
        return feed.source();
    }

    @Override
    public List<StoredEvent> after(long pos, int max) {
        Read read = last;
        if (read != null && read.answers(pos, max, news.get(), nanos.getAsLong())) {
            return read.events();
        }
        // Counted before it is read: what comes meanwhile is news to whoever asks next.
        long newsBefore = news.get();
        long now = nanos.getAsLong();
        List<StoredEvent> events = List.copyOf(feed.after(pos, max));
        last = new Read(pos, max, newsBefore, now, events);
        return events;
    }

    @Override
    public List<StoredEvent> afresh(long pos, int max) {
        return feed.afresh(pos, max);
    }

    @Override
    public void news() {
        news.incrementAndGet();
    }

    @Override
    public boolean isOfOthers() {
        return feed.isOfOthers();
    }

    @Override
    public boolean mayTell(StoredEvent event) {
        return feed.mayTell(event);
    }
}
