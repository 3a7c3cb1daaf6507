package vn.liem.recovery.asset.door;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.liem.kernel.PersonKey;
import vn.liem.kernel.SealedText;
import vn.liem.recovery.asset.AssetClass;
import vn.liem.recovery.asset.AssetCommand.IdentifyAsset;
import vn.liem.recovery.asset.AssetDetails;
import vn.liem.recovery.money.AmountVnd;
import vn.liem.service.door.HasForm;
import vn.liem.service.door.MaxLength;

/**
 * What is sent when an asset is found in a case.
 *
 * @param id the id under which an order of the investigation names it, where one does
 * @param person the key of the person of the case to whom it is tied
 */
public record AssetToIdentify(
        Optional<UUID> id,
        @HasForm(AssetForms.NUMBER) String assetNo,
        UUID caseId,
        Optional<PersonKey> person,
        AssetClass assetClass,
        @MaxLength(SealedText.MAX_LENGTH) Optional<SealedText> sealedDescription,
        LocalDate identifiedOn,
        @HasForm(AssetForms.AMOUNT) Optional<AmountVnd> estimatedVnd) {

    IdentifyAsset command() {
        return new IdentifyAsset(
                assetNo, caseId, new AssetDetails(person, assetClass, sealedDescription, identifiedOn, estimatedVnd));
    }
}
