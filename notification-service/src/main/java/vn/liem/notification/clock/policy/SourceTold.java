package vn.liem.notification.clock.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What is read of an information source: its registration, what happened to it since, or its correction. */
public record SourceTold(
        Optional<Details> details,
        Optional<Receipt> receipt,
        Optional<Redirection> redirection,
        Optional<Settlement> decision,
        Optional<Course> course) {

    /** Who sent it, and to whom. */
    public record Details(String sentBy, Optional<String> sentTo) {}

    /** A body received it. */
    public record Receipt(String receivedBy, LocalDate receivedOn) {}

    /** It was sent to the competent body. */
    public record Redirection(Optional<String> redirectedTo, LocalDate redirectedOn) {}

    /** It was decided. */
    public record Settlement(String outcome, LocalDate decidedOn) {}

    /** Everything that happened to it, as it ought to have been recorded. */
    public record Course(List<Receipt> receipts, List<Redirection> redirections, List<Settlement> decisions) {}
}
