package vn.liem.handover.desk;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import vn.liem.messaging.FetchRecords;
import vn.liem.messaging.Inbox;
import vn.liem.messaging.Published;
import vn.liem.messaging.PublishedRecord;

/**
 * Gives the service's own events to its own inbox, so that two bodies of one service hand over as two services do.
 *
 * <p>Each event takes effect once: the inbox marks its position in the transaction of its effect, under the name of the
 * own log, and an append that brings a mark a second time is refused. It does not matter how often this reads, whether a
 * crash comes between reading and marking, or whether the same records also come back over the topic. The broker is not
 * needed: what happens within a service goes on without it.
 */
public final class OwnLogReading implements AutoCloseable {

    /** How long it rests when nobody wakes it. */
    static final Duration REST = Duration.ofMillis(200);

    private final Published own;
    private final Inbox inbox;
    private final Semaphore news = new Semaphore(0);
    private volatile boolean closed;
    private volatile @Nullable Thread thread;
    private volatile @Nullable RuntimeException lastFailure;

    /** Reads what a service publishes into its own inbox; nothing happens until it is started. */
    public OwnLogReading(Published own, Inbox inbox) {
        this.own = own;
        this.inbox = inbox;
    }

    /** Records of the own log from the log itself, and those of others from where they are asked for. */
    public static FetchRecords fetching(Published own, FetchRecords others) {
        return (source, pos, subject) ->
                source.equals(own.source()) ? after(own, pos, subject) : others.after(source, pos, subject);
    }

    /** Follows the own log from then on. */
    public void start() {
        thread = Thread.ofPlatform().daemon().name("own log " + own.source()).start(this::run);
    }

    /** Says that there is something new. */
    public void wake() {
        news.release();
    }

    /** Why it stands still, where it does. */
    public Optional<RuntimeException> failure() {
        return Optional.ofNullable(lastFailure);
    }

    @Override
    public void close() {
        closed = true;
        Thread running = thread;
        if (running != null) {
            running.interrupt();
        }
    }

    private void run() {
        while (!closed) {
            try {
                inbox.catchUp(own.source());
                lastFailure = null;
            } catch (RuntimeException e) {
                // The database may be away: it is said in the health check, and tried again after a rest.
                lastFailure = e;
            }
            rest();
        }
    }

    private void rest() {
        try {
            if (news.tryAcquire(REST.toMillis(), TimeUnit.MILLISECONDS)) {
                news.drainPermits();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            closed = true;
        }
    }

    /** A held subject is read on from the log page by page until something of it comes, as another service would. */
    private static List<PublishedRecord> after(Published own, long pos, Optional<String> subject) {
        List<PublishedRecord> page = own.after(pos, FetchRecords.MAX);
        while (subject.isPresent() && !page.isEmpty()) {
            List<PublishedRecord> ofSubject = page.stream()
                    .filter(record -> record.event().subject().equals(subject.get()))
                    .toList();
            if (!ofSubject.isEmpty()) {
                return ofSubject;
            }
            page = own.after(page.getLast().pos(), FetchRecords.MAX);
        }
        return page;
    }
}
