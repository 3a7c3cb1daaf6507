package vn.liem.monitoring.door;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import vn.liem.service.door.RequestRefused;

class OneCountAtATimeTest {

    private final OneCountAtATime counts = new OneCountAtATime(Duration.ofMillis(1));

    @Test
    void a_second_count_is_told_to_come_again_while_the_first_is_at_it() {
        RequestRefused refused = counts.in(() -> assertThrows(RequestRefused.class, () -> counts.in(() -> "second")));
        assertEquals(503, refused.problem().status());
        assertEquals("busy", refused.problem().code());
        assertEquals(OptionalInt.of(1), refused.problem().retryAfterSeconds());
        assertEquals("next", counts.in(() -> "next"));
    }

    @Test
    void a_count_that_fails_gives_its_place_back() {
        assertThrows(
                IllegalStateException.class,
                () -> counts.in(() -> {
                    throw new IllegalStateException("the log ends");
                }));
        assertEquals("next", counts.in(() -> "next"));
    }
}
