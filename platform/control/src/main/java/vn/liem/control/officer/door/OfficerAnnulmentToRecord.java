package vn.liem.control.officer.door;

import java.util.Optional;
import vn.liem.kernel.SealedText;
import vn.liem.procedure.part.Correction;
import vn.liem.service.door.HasForm;
import vn.liem.service.door.MaxLength;
import vn.liem.service.part.Document;

/**
 * What a body sends to take back what it recorded on an officer.
 *
 * @param documentNo the number under which it is recorded
 * @param annulledBy the number of the annulling document
 * @param sealedReason why, sealed under the case's key
 */
public record OfficerAnnulmentToRecord(
        @HasForm(OfficerDesk.SUBJECT) String officer,
        @HasForm(Document.NUMBER) String documentNo,
        @HasForm(Document.NUMBER) String annulledBy,
        @MaxLength(SealedText.MAX_LENGTH) SealedText sealedReason) {

    Correction correction() {
        return new Correction(Optional.of(annulledBy), Optional.of(sealedReason), Optional.empty());
    }
}
