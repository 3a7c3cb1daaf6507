package vn.liem.cases.steering.door;

import java.time.LocalDate;
import java.util.Optional;
import vn.liem.cases.steering.MeetingDetails;
import vn.liem.kernel.SealedText;
import vn.liem.service.door.HasForm;
import vn.liem.service.door.MaxLength;

/** What is sent to prepare a meeting; what it is about comes in clear and is sealed at the door. */
public record MeetingToPrepare(
        @HasForm(DirectiveToIssue.NUMBER) String number,
        @HasForm(DirectiveToIssue.UNIT) String convenedBy,
        LocalDate plannedOn,
        @MaxLength(2_000) Optional<String> purpose) {

    MeetingDetails details(Optional<SealedText> sealed) {
        return new MeetingDetails(number, convenedBy, plannedOn, sealed);
    }
}
