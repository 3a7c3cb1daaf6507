package vn.liem.recovery.asset.door;

import java.util.Optional;
import vn.liem.kernel.SealedText;
import vn.liem.recovery.asset.Because;
import vn.liem.service.door.HasForm;
import vn.liem.service.door.MaxLength;

/**
 * What is sent to take back the record of an early sale, or of a payment out of its proceeds.
 *
 * @param documentNo under which it was recorded
 * @param annulledBy the document on which that rests
 */
public record ProceedsAnnulmentToRecord(
        @HasForm(AssetForms.NUMBER) String documentNo,
        @HasForm(AssetForms.NUMBER) String annulledBy,
        @MaxLength(SealedText.MAX_LENGTH) SealedText sealedReason) {

    Because because() {
        return new Because(annulledBy, Optional.of(sealedReason));
    }
}
