package vn.liem.notification.clock.policy;

import java.time.LocalDate;
import java.util.Optional;

/** What is read of a directive, or of what was recorded of it. */
public record DirectiveTold(
        Optional<Details> details,
        Optional<Register> told,
        Optional<LocalDate> extendedOn,
        Optional<LocalDate> extendedTo,
        Optional<LocalDate> verifiedOn,
        Optional<LocalDate> cancelledOn,
        Optional<String> step,
        Optional<LocalDate> takenOn) {

    /** Who directs whom, and until when. */
    public record Details(LocalDate issuedOn, String issuedBy, String addressedTo, Optional<LocalDate> dueOn) {}

    /** What a register tells: until when it was extended and when it ended. */
    public record Register(
            Optional<LocalDate> extendedTo, Optional<LocalDate> verifiedOn, Optional<LocalDate> cancelledOn) {}
}
