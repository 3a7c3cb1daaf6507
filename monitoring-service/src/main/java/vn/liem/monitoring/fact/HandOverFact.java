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

    /** One of which nothing but its subject is told. */
    public static HandOverFact untold(String id, Subject subject, Origin origin) {
        return new HandOverFact(
                id,
                subject,
                origin,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** It after it is told that it was sent. */
    public HandOverFact sent(String by, String whom, LocalDate day) {
        return new HandOverFact(
                id, subject, origin, Optional.of(by), Optional.of(whom), Optional.of(day), receivedOn, end);
    }

    /** It after a receipt is told; the first one counts. */
    public HandOverFact received(LocalDate day) {
        LocalDate first = receivedOn.filter(known -> known.isBefore(day)).orElse(day);
        return new HandOverFact(id, subject, origin, from, to, sentOn, Optional.of(first), end);
    }

    /** It after its end is told. */
    public HandOverFact ended(End how) {
        return new HandOverFact(id, subject, origin, from, to, sentOn, receivedOn, Optional.of(how));
    }

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
