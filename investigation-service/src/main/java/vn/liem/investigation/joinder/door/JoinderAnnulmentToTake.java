package vn.liem.investigation.joinder.door;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.liem.kernel.SealedText;
import vn.liem.procedure.part.Correction;
import vn.liem.service.door.HasForm;
import vn.liem.service.door.MaxLength;
import vn.liem.service.part.Document;

/**
 * What a body sends to annul a joinder.
 *
 * @param absorbed the case that went into this one, and goes on by itself from now on
 * @param annulledBy the number of the annulling document
 * @param sealedReason why, sealed under the key of this case
 * @param sealedReasonThere the same, sealed under the key of the other one
 */
public record JoinderAnnulmentToTake(
        UUID absorbed,
        @HasForm(Document.NUMBER) String annulledBy,
        LocalDate annulledOn,
        @MaxLength(SealedText.MAX_LENGTH) SealedText sealedReason,
        @MaxLength(SealedText.MAX_LENGTH) SealedText sealedReasonThere) {

    Correction correction() {
        return because(sealedReason);
    }

    Correction correctionThere() {
        return because(sealedReasonThere);
    }

    private Correction because(SealedText reason) {
        return new Correction(Optional.of(annulledBy), Optional.of(reason), Optional.empty());
    }
}
