package vn.liem.cases.source.door;

import java.time.LocalDate;
import java.util.Optional;
import vn.liem.cases.source.SourceChannel;
import vn.liem.cases.source.SourceDetails;
import vn.liem.cases.source.SourceField;
import vn.liem.cases.source.SourceKind;
import vn.liem.kernel.SealedText;
import vn.liem.service.door.HasForm;
import vn.liem.service.door.MaxLength;

/** What a sender sends to register an information source; what it is about comes in clear and is sealed at the door. */
public record SourceToRegister(
        @HasForm(NUMBER) String number,
        SourceKind kind,
        SourceChannel channel,
        @MaxLength(2_000) String subject,
        @HasForm(UNIT) Optional<String> aboutUnit,
        SourceField field,
        @HasForm(UNIT) String sentBy,
        @HasForm(UNIT) Optional<String> sentTo,
        LocalDate sentOn) {

    /** The form of a number: no blanks, so that no name is written into it. */
    static final String NUMBER = "[\\p{L}0-9./_-]{1,60}";

    /** The form of a unit code. */
    static final String UNIT = "[A-Z0-9][A-Z0-9-]{0,39}";

    SourceDetails details(SealedText sealedSubject) {
        return new SourceDetails(number, kind, channel, sealedSubject, aboutUnit, field, sentBy, sentTo, sentOn);
    }
}
