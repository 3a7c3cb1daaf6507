package vn.liem.investigation.accused.door;

import java.util.Optional;
import vn.liem.kernel.SealedText;
import vn.liem.procedure.part.Correction;
import vn.liem.service.door.HasForm;
import vn.liem.service.door.MaxLength;
import vn.liem.service.part.Document;

/** What a body sends to say a charge otherwise: the charge as it ought to be, and why. */
public record ChargeCorrectionToRecord(
        ChargeToRecord charge,
        @HasForm(Document.NUMBER) String correctedBy,
        @MaxLength(SealedText.MAX_LENGTH) SealedText sealedReason) {

    Correction correction() {
        return new Correction(Optional.of(correctedBy), Optional.of(sealedReason), Optional.empty());
    }
}
