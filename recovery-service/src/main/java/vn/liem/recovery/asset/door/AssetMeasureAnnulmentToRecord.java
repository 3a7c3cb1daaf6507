package vn.liem.recovery.asset.door;

import java.time.LocalDate;
import java.util.Optional;
import vn.liem.kernel.SealedText;
import vn.liem.recovery.asset.AssetCommand.AnnulAssetMeasure;
import vn.liem.recovery.asset.AssetMeasureKind;
import vn.liem.recovery.asset.Because;
import vn.liem.recovery.asset.MeasureKey;
import vn.liem.service.door.HasForm;
import vn.liem.service.door.MaxLength;

/**
 * What is sent to take back what was recorded of a measure and its end.
 *
 * @param annulledBy the document on which that rests
 */
public record AssetMeasureAnnulmentToRecord(
        AssetMeasureKind kind,
        LocalDate decidedOn,
        @HasForm(AssetForms.NUMBER) String annulledBy,
        @MaxLength(SealedText.MAX_LENGTH) SealedText sealedReason) {

    AnnulAssetMeasure command() {
        return new AnnulAssetMeasure(
                new MeasureKey(kind, decidedOn), new Because(annulledBy, Optional.of(sealedReason)));
    }
}
