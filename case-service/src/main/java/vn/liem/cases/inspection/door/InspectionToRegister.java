package vn.liem.cases.inspection.door;

import java.time.LocalDate;
import java.util.Optional;
import vn.liem.cases.inspection.InspectionDetails;
import vn.liem.cases.inspection.InspectionKind;
import vn.liem.kernel.SealedText;
import vn.liem.service.door.HasForm;
import vn.liem.service.door.MaxLength;

/** What a body sends to register an inspection; what it is about comes in clear and is sealed at the door. */
public record InspectionToRegister(
        @HasForm(NUMBER) String number,
        InspectionKind kind,
        @HasForm(UNIT) String inspectedBy,
        @HasForm(UNIT) Optional<String> about,
        LocalDate startedOn,
        @MaxLength(2_000) Optional<String> subject) {

    /** The form of a number: no blanks, so that no name is written into it. */
    static final String NUMBER = "[\\p{L}0-9./_-]{1,60}";

    /** The form of a unit code. */
    static final String UNIT = "[A-Z0-9][A-Z0-9-]{0,39}";

    /** No finding and no recommendation has a higher number. */
    static final int NUMBER_MAX = 999;

    InspectionDetails details(Optional<SealedText> sealedSubject) {
        return new InspectionDetails(number, kind, inspectedBy, about, startedOn, sealedSubject);
    }
}
