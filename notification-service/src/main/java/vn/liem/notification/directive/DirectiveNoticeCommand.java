package vn.liem.notification.directive;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** What may be asked of the notices of a directive. */
public sealed interface DirectiveNoticeCommand {

    /**
     * It was issued, or corrected: whoever owns it now is told once.
     *
     * @param event the event that reports it
     * @param recordedOn the day on which it was recorded
     */
    record HearOfIssue(UUID event, String owner, LocalDate issuedOn, Optional<LocalDate> dueOn, LocalDate recordedOn)
            implements DirectiveNoticeCommand {}

    /** Its owner was urged, or it was found not done. */
    record HearOfStep(UUID event, DirectiveNews news, LocalDate on) implements DirectiveNoticeCommand {}
}
