package vn.liem.cases.steering.door;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.liem.cases.steering.ConclusionOfMeeting;
import vn.liem.cases.steering.DirectiveDetails;
import vn.liem.cases.steering.DirectiveSource;
import vn.liem.kernel.SealedText;
import vn.liem.service.door.HasForm;
import vn.liem.service.door.MaxLength;

/**
 * What is sent to issue a directive; what is to be done comes in clear and is sealed at the door.
 *
 * @param conclusion the conclusion of a meeting that it carries out, where it does
 */
public record DirectiveToIssue(
        @HasForm(NUMBER) String number,
        LocalDate issuedOn,
        DirectiveSource source,
        @HasForm(UNIT) String issuedBy,
        @HasForm(UNIT) String addressedTo,
        Optional<UUID> caseId,
        Optional<ConclusionOfMeeting> conclusion,
        @MaxLength(2_000) String title,
        Optional<LocalDate> dueOn) {

    /** The form of a number: no blanks, so that no name is written into it. */
    static final String NUMBER = "[\\p{L}0-9./_-]{1,60}";

    /** The form of a unit code. */
    static final String UNIT = "[A-Z0-9][A-Z0-9-]{0,39}";

    DirectiveDetails details(SealedText sealedTitle) {
        return new DirectiveDetails(
                number, issuedOn, source, issuedBy, addressedTo, caseId, Optional.of(sealedTitle), dueOn);
    }
}
