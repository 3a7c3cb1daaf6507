package vn.liem.investigation.assetorder.door;

import java.util.Optional;
import vn.liem.kernel.SealedText;
import vn.liem.procedure.part.Correction;
import vn.liem.service.door.HasForm;
import vn.liem.service.door.MaxLength;
import vn.liem.service.part.Document;

/**
 * What a body sends to take back what it recorded under a number.
 *
 * @param annulledBy the document on which that rests
 */
public record AssetOrderAnnulmentToRecord(
        @HasForm(Document.NUMBER) String documentNo,
        @HasForm(Document.NUMBER) String annulledBy,
        @MaxLength(SealedText.MAX_LENGTH) SealedText sealedReason) {

    Correction correction() {
        return new Correction(Optional.of(annulledBy), Optional.of(sealedReason), Optional.empty());
    }
}
