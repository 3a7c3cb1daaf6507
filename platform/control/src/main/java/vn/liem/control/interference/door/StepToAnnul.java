package vn.liem.control.interference.door;

import java.util.Optional;
import java.util.UUID;
import vn.liem.kernel.SealedText;
import vn.liem.procedure.part.Correction;
import vn.liem.service.door.HasForm;
import vn.liem.service.door.MaxLength;
import vn.liem.service.part.Document;

/**
 * What a body sends to take back the last that was recorded of a report.
 *
 * @param report the id of the report
 * @param annulledBy the number of the annulling document
 * @param sealedReason why, sealed under the case's key
 */
public record StepToAnnul(
        UUID report,
        @HasForm(Document.NUMBER) String annulledBy,
        @MaxLength(SealedText.MAX_LENGTH) SealedText sealedReason) {

    Correction correction() {
        return new Correction(Optional.of(annulledBy), Optional.of(sealedReason), Optional.empty());
    }
}
