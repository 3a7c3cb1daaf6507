package vn.liem.control.officer.door;

import java.time.LocalDate;
import vn.liem.control.officer.Recusal;
import vn.liem.control.officer.RecusalGround;
import vn.liem.control.officer.RecusedBy;
import vn.liem.kernel.SealedText;
import vn.liem.security.Officer;
import vn.liem.service.door.HasForm;
import vn.liem.service.door.MaxLength;
import vn.liem.service.part.Document;

/**
 * What an officer sends to step back from a case.
 *
 * @param recusedOn the first day on which the officer is out of it
 * @param sealedReason why, sealed under the case's key
 */
public record DeclarationToRecord(
        @HasForm(Document.NUMBER) String documentNo,
        RecusalGround ground,
        LocalDate recusedOn,
        @MaxLength(SealedText.MAX_LENGTH) SealedText sealedReason) {

    Recusal recusal(Officer declaring) {
        return new Recusal(
                documentNo,
                declaring.subject(),
                ground,
                recusedOn,
                RecusedBy.OFFICER,
                declaring.agency(),
                sealedReason);
    }
}
