package vn.liem.notification.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BackoffTest {

    private static final Instant MADE = Instant.parse("2026-02-18T01:30:00Z");
    private static final Instant GIVE_UP = MADE.plus(Backoff.GIVE_UP_AFTER);

    @Test
    void it_waits_twice_as_long_each_time_up_to_six_hours() {
        assertEquals(Optional.of(MADE.plus(Duration.ofMinutes(1))), Backoff.next(1, MADE, GIVE_UP));
        assertEquals(Optional.of(MADE.plus(Duration.ofMinutes(2))), Backoff.next(2, MADE, GIVE_UP));
        assertEquals(Optional.of(MADE.plus(Duration.ofMinutes(256))), Backoff.next(9, MADE, GIVE_UP));
        assertEquals(Optional.of(MADE.plus(Duration.ofHours(6))), Backoff.next(10, MADE, GIVE_UP));
        assertEquals(Optional.of(MADE.plus(Duration.ofHours(6))), Backoff.next(1_000, MADE, GIVE_UP));
    }

    @Test
    void it_gives_up_after_72_hours_and_tries_at_their_end_once_more() {
        Instant now = MADE;
        int attempts = 1;
        Optional<Instant> next = Backoff.next(attempts, now, GIVE_UP);
        while (next.isPresent()) {
            assertTrue(next.get().isAfter(now) && !next.get().isAfter(GIVE_UP));
            now = next.get();
            attempts++;
            next = Backoff.next(attempts, now, GIVE_UP);
        }
        assertEquals(GIVE_UP, now);
        assertTrue(attempts > 15 && attempts < 30, "tried %d times".formatted(attempts));
    }
}
