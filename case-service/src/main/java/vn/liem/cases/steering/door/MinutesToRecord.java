package vn.liem.cases.steering.door;

import java.time.LocalDate;
import vn.liem.service.door.HasForm;

/** What is sent once the minutes of a meeting are signed. */
public record MinutesToRecord(
        LocalDate signedOn,
        @HasForm(DirectiveToIssue.NUMBER) String documentNo,
        @HasForm(MeetingDesk.SHA_256) String sha256) {}
