package vn.liem.monitoring.fact;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A hand-over of a file (chuyển hồ sơ), live or recorded from a register; its parts come from two logs in any order.
 */
public record HandOverFact(
        String id,
        Subject subject,
        Origin origin,
        Optional<String> from,
        Optional<String> to,
        Optional<LocalDate> sentOn,
        Optional<LocalDate> receivedOn,
        Optional<End> end)
        implements Fact {

    /** Of what the file is. */
    public record Subject(Kind kind, String id) {}

    /** The kinds of subjects. */
    public enum Kind {
        SOURCE,
        CASE
    }

    /** Where it is known from. */
    public enum Origin {
        LIVE,
        RECORDED
    }

    /** How it ended. */
    public record End(Outcome outcome, LocalDate endedOn) {}

    /** The ways it may end. */
    public enum Outcome {
        ACCEPTED,
        RETURNED,
        WITHDRAWN
    }
}
