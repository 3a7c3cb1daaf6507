package vn.liem.recovery.asset.door;

import java.time.LocalDate;
import java.util.Optional;
import vn.liem.kernel.PersonKey;
import vn.liem.kernel.SealedText;
import vn.liem.recovery.asset.AssetClass;
import vn.liem.recovery.asset.AssetCommand.CorrectAsset;
import vn.liem.recovery.asset.AssetDetails;
import vn.liem.recovery.asset.Because;
import vn.liem.recovery.money.AmountVnd;
import vn.liem.service.door.HasForm;
import vn.liem.service.door.MaxLength;

/**
 * What is sent when an asset was recorded wrongly: all of it as it is, but its number and its case.
 *
 * @param documentNo the document by which it is corrected
 */
public record AssetCorrectionToRecord(
        Optional<PersonKey> person,
        AssetClass assetClass,
        @MaxLength(SealedText.MAX_LENGTH) Optional<SealedText> sealedDescription,
        LocalDate identifiedOn,
        @HasForm(AssetForms.AMOUNT) Optional<AmountVnd> estimatedVnd,
        @HasForm(AssetForms.NUMBER) String documentNo,
        @MaxLength(SealedText.MAX_LENGTH) SealedText sealedReason) {

    CorrectAsset command() {
        return new CorrectAsset(
                new AssetDetails(person, assetClass, sealedDescription, identifiedOn, estimatedVnd),
                new Because(documentNo, Optional.of(sealedReason)));
    }
}
