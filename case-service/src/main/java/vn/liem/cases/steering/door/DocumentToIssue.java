package vn.liem.cases.steering.door;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.liem.cases.steering.DocumentDetails;
import vn.liem.cases.steering.DocumentKind;
import vn.liem.kernel.SealedText;
import vn.liem.service.door.HasForm;
import vn.liem.service.door.MaxLength;

/**
 * What is sent to issue a steering document or to raise a difficulty; what it says comes in clear and is sealed at the door.
 *
 * @param parent the document of a higher level that it passes on
 */
public record DocumentToIssue(
        @HasForm(DirectiveToIssue.NUMBER) String number,
        DocumentKind kind,
        @HasForm(DirectiveToIssue.UNIT) String issuedBy,
        LocalDate issuedOn,
        @MaxLength(200) List<String> addressees,
        @MaxLength(4_000) Optional<String> title,
        Optional<LocalDate> dueOn,
        Optional<LocalDate> fromOn,
        Optional<LocalDate> untilOn,
        Optional<UUID> parent,
        @HasForm(MeetingDesk.SHA_256) Optional<String> sha256) {

    DocumentDetails details(Optional<SealedText> sealed) {
        return new DocumentDetails(
                number, kind, issuedBy, issuedOn, addressees, sealed, dueOn, fromOn, untilOn, parent, sha256);
    }
}
