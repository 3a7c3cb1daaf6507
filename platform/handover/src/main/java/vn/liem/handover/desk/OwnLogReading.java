package vn.liem.handover.desk;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

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

    private final String log;
    private final Runnable catchUp;
    private final Semaphore news = new Semaphore(0);
    private volatile boolean closed;
    private volatile @Nullable Thread thread;
    private volatile @Nullable RuntimeException lastFailure;

    /**
     * Reads a log; nothing happens until it is started.
     *
     * @param catchUp lets the inbox take in what it has not applied of the log yet
     */
    public OwnLogReading(String log, Runnable catchUp) {
        this.log = log;
        this.catchUp = catchUp;
    }

    /** Follows the log from then on. */
    public void start() {
        thread = Thread.ofPlatform().daemon().name("own log " + log).start(this::run);
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
                catchUp.run();
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
}
