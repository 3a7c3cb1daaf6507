package vn.liem.messaging;

import java.time.Instant;
import java.util.Optional;

/**
 * One subject of one source whose records wait, from a position on, while all others go on.
 *
 * @param reason the code of the rule or fault that stopped it
 * @param tries how often it was tried again
 * @param takenBy who has taken it over by hand
 */
public record Hold(
        String source,
        String subject,
        long firstPos,
        String reason,
        Instant heldAt,
        int tries,
        Instant nextTryAt,
        Optional<String> takenBy) {}
