package vn.liem.notification.directive.policy;

import java.time.LocalDate;
import java.util.Optional;

/** What is read of a directive, or of a step of it, for the inbox of its owner. */
public record DirectiveSaid(Optional<Details> details, Optional<LocalDate> urgedOn, Optional<LocalDate> rejectedOn) {

    /** To whom it was issued, and until when. */
    public record Details(LocalDate issuedOn, String addressedTo, Optional<LocalDate> dueOn) {}
}
