package vn.liem.control.officer.door;

import java.time.LocalDate;
import vn.liem.control.officer.DemandDeclined;
import vn.liem.kernel.SealedText;
import vn.liem.service.door.HasForm;
import vn.liem.service.door.MaxLength;
import vn.liem.service.part.Document;

/**
 * What a body sends where it does not replace its officer on a demand.
 *
 * @param demand the number of the demand
 * @param demandedBy the body that made it
 * @param officer the subject id of the officer's token
 * @param sealedReason why, sealed under the case's key
 */
public record DeclineToRecord(
        @HasForm(Document.NUMBER) String demand,
        @HasForm(Document.UNIT) String demandedBy,
        @HasForm(OfficerDesk.SUBJECT) String officer,
        @HasForm(Document.NUMBER) String documentNo,
        LocalDate declinedOn,
        @MaxLength(SealedText.MAX_LENGTH) SealedText sealedReason) {

    DemandDeclined declined(String unit) {
        return new DemandDeclined(documentNo, declinedOn, unit, sealedReason);
    }
}
