package vn.liem.whole;

import static org.junit.jupiter.api.Assertions.fail;

import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Waiting for something to come about: as long as a busy machine may take, and no longer than it does. */
final class Patience {

    /** Long enough for anything on a machine with other work. */
    static final Duration LONG = Duration.ofMinutes(10);

    private static final long LOOK_MS = 100;

    private Patience() {}

    /** Waits until it holds. */
    static void until(String what, BooleanSupplier holds) {
        first(what, () -> holds.getAsBoolean() ? Optional.of(what) : Optional.empty());
    }

    /** Waits until there is one. */
    static <T> T first(String what, Supplier<Optional<T>> look) {
        long end = System.nanoTime() + LONG.toNanos();
        while (System.nanoTime() < end) {
            Optional<T> found = look.get();
            if (found.isPresent()) {
                return found.get();
            }
            pause();
        }
        return fail("%s: not after %d min".formatted(what, LONG.toMinutes()));
    }

    private static void pause() {
        try {
            Thread.sleep(LOOK_MS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting", e);
        }
    }
}
