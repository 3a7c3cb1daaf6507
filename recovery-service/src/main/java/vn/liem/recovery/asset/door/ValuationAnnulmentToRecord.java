package vn.liem.recovery.asset.door;

import java.util.Optional;
import vn.liem.kernel.SealedText;
import vn.liem.recovery.asset.AssetCommand.AnnulAssetValuation;
import vn.liem.recovery.asset.Because;
import vn.liem.service.door.HasForm;
import vn.liem.service.door.MaxLength;

/**
 * What is sent to take a valuation back.
 *
 * @param annulledBy the document on which that rests
 */
public record ValuationAnnulmentToRecord(
        @HasForm(AssetForms.NUMBER) String documentNo,
        @HasForm(AssetForms.NUMBER) String annulledBy,
        @MaxLength(SealedText.MAX_LENGTH) SealedText sealedReason) {

    AnnulAssetValuation command() {
        return new AnnulAssetValuation(documentNo, new Because(annulledBy, Optional.of(sealedReason)));
    }
}
