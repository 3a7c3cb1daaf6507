package vn.liem.cases.petition.door;

import java.time.LocalDate;
import java.util.Optional;
import vn.liem.cases.petition.PetitionDetails;
import vn.liem.cases.petition.PetitionKind;
import vn.liem.kernel.SealedText;
import vn.liem.service.door.HasForm;
import vn.liem.service.door.MaxLength;

/**
 * What a body sends when it received a petition; what it is about comes in clear and is sealed at the door. Who sent it is not
 * asked and must not be written into the text.
 */
public record PetitionToReceive(
        @HasForm(NUMBER) String number,
        PetitionKind kind,
        @MaxLength(2_000) Optional<String> subject,
        @HasForm(UNIT) String receivedBy,
        LocalDate receivedOn,
        boolean aboutLeader,
        boolean anonymous,
        @HasForm(UNIT) Optional<String> sentOnBy) {

    /** The form of a number: no blanks, so that no name is written into it. */
    static final String NUMBER = "[\\p{L}0-9./_-]{1,60}";

    /** The form of a unit code. */
    static final String UNIT = "[A-Z0-9][A-Z0-9-]{0,39}";

    PetitionDetails details(Optional<SealedText> sealedSubject) {
        return new PetitionDetails(
                number, kind, sealedSubject, receivedBy, receivedOn, aboutLeader, anonymous, sentOnBy);
    }
}
