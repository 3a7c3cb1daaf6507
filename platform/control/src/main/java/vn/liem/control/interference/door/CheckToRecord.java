package vn.liem.control.interference.door;

import java.time.LocalDate;
import java.util.UUID;
import vn.liem.control.interference.Check;
import vn.liem.control.interference.CheckResult;
import vn.liem.kernel.SealedText;
import vn.liem.security.Officer;
import vn.liem.service.door.HasForm;
import vn.liem.service.door.MaxLength;
import vn.liem.service.part.Document;

/**
 * What a body sends of the check of a report.
 *
 * @param report the id of the report
 * @param sealedText what was found, sealed under the case's key
 */
public record CheckToRecord(
        UUID report,
        @HasForm(Document.NUMBER) String documentNo,
        CheckResult result,
        LocalDate checkedOn,
        @MaxLength(SealedText.MAX_LENGTH) SealedText sealedText) {

    Check check(Officer officer) {
        return new Check(documentNo, result, checkedOn, officer.agency(), officer.subject(), sealedText);
    }
}
