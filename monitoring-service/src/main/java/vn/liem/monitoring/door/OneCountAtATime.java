package vn.liem.monitoring.door;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import vn.liem.service.door.Problem;
import vn.liem.service.door.RequestRefusal;
import vn.liem.service.door.RequestRefused;

/**
 * Lets one request at a time count from the logs, by an earlier day of recording, or into a workbook: each of them holds the
 * facts of the whole country once more, and a few beside each other would end the service for all.
 */
@Singleton
public class OneCountAtATime {

    /** How long a request waits for its turn. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Semaphore place = new Semaphore(1, true);
    private final Duration patience;

    OneCountAtATime() {
        this(PATIENCE);
    }

    /** One place beside that of all others, for counts that hold little at once and wait so long. */
    public OneCountAtATime(Duration patience) {
        this.patience = patience;
    }

    /** What comes of the work; the end of the request, to be sent again, where others are at it for too long. */
    public <T> T in(Supplier<T> work) {
        if (!isMine()) {
            throw new RequestRefused(Problem.of(RequestRefusal.BUSY)
                    .saying(
                            "Another report is being counted and takes its time: ask again in a moment.",
                            "Hệ thống đang tính một báo cáo khác: hãy thử lại sau giây lát.")
                    .comeAgain());
        }
        try {
            return work.get();
        } finally {
            place.release();
        }
    }

    private boolean isMine() {
        try {
            return place.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
