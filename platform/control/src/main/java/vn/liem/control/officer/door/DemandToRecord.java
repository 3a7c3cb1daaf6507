package vn.liem.control.officer.door;

import java.time.LocalDate;
import java.util.Optional;
import vn.liem.control.officer.RecusalDemand;
import vn.liem.control.officer.RecusalGround;
import vn.liem.kernel.SealedText;
import vn.liem.service.door.HasForm;
import vn.liem.service.door.MaxLength;
import vn.liem.service.part.Document;

/**
 * What a body sends to demand that another one replace its officer.
 *
 * @param officer the subject id of the officer's token
 * @param sealedReason why, sealed under the case's key
 */
public record DemandToRecord(
        @HasForm(Document.NUMBER) String documentNo,
        @HasForm(OfficerDesk.SUBJECT) String officer,
        RecusalGround ground,
        LocalDate demandedOn,
        @MaxLength(SealedText.MAX_LENGTH) SealedText sealedReason) {

    RecusalDemand demand(String unit, Optional<String> addressee) {
        return new RecusalDemand(documentNo, officer, ground, demandedOn, unit, sealedReason, addressee);
    }
}
