package vn.liem.control.contact.door;

import java.util.Optional;
import java.util.UUID;
import vn.liem.kernel.SealedText;
import vn.liem.procedure.part.Correction;
import vn.liem.service.door.HasForm;
import vn.liem.service.door.MaxLength;
import vn.liem.service.part.Document;

/**
 * What an officer sends to take the record of an own contact back.
 *
 * @param annulledBy the number of the document on it
 * @param sealedReason why, sealed under the case's key
 */
public record ContactToAnnul(
        UUID contact,
        @HasForm(Document.NUMBER) String annulledBy,
        @MaxLength(SealedText.MAX_LENGTH) SealedText sealedReason) {

    Correction correction() {
        return new Correction(Optional.of(annulledBy), Optional.of(sealedReason), Optional.empty());
    }
}
