package vn.liem.notification.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** When a delivery that failed is tried again: after a minute, then twice as long each time, up to six hours. */
public final class Backoff {

    /** How long a webhook is tried. */
    public static final Duration GIVE_UP_AFTER = Duration.ofDays(3);

    /** For how long a receiver that was not reached is left alone. */
    public static final Duration PAUSE = Duration.ofMinutes(1);

    private static final Duration FIRST = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofHours(6);

    /** Twice as long so often is longer than the longest. */
    private static final int DOUBLINGS_MAX = 10;

    private Backoff() {}

    /**
     * The next attempt; empty where there is none any more. The last one falls on the end of the time.
     *
     * @param attempts how many there were, one at least
     */
    public static Optional<Instant> next(int attempts, Instant now, Instant giveUpAt) {
        if (!now.isBefore(giveUpAt)) {
            return Optional.empty();
        }
        Duration wait = FIRST.multipliedBy(1L << Math.min(attempts - 1, DOUBLINGS_MAX));
        Instant next = now.plus(wait.compareTo(LONGEST) > 0 ? LONGEST : wait);
        return Optional.of(next.isAfter(giveUpAt) ? giveUpAt : next);
    }
}
