package vn.liem.recovery.asset.door;

import java.util.Optional;
import java.util.UUID;
import vn.liem.kernel.PersonKey;
import vn.liem.kernel.SealedText;
import vn.liem.procedure.part.RegisterLine;
import vn.liem.recovery.asset.AssetClass;
import vn.liem.recovery.asset.AssetCommand.StateAsset;
import vn.liem.recovery.asset.AssetDetails;
import vn.liem.recovery.money.AmountVnd;
import vn.liem.service.batch.BatchRow;
import vn.liem.service.door.HasForm;
import vn.liem.service.door.MaxLength;

/**
 * A row of the register of assets, as a batch brings it; the day of the row is that on which it was found.
 *
 * @param person the key of the person of the case to whom it is tied
 * @param line where it stands
 */
public record AssetRowToState(
        @HasForm(AssetForms.NUMBER) String assetNo,
        UUID caseId,
        Optional<PersonKey> person,
        AssetClass assetClass,
        @MaxLength(SealedText.MAX_LENGTH) Optional<SealedText> sealedDescription,
        @HasForm(AssetForms.AMOUNT) Optional<AmountVnd> estimatedVnd,
        RegisterLine line) {

    StateAsset command(BatchRow row) {
        return new StateAsset(
                assetNo,
                caseId,
                new AssetDetails(person, assetClass, sealedDescription, row.occurredOn(), estimatedVnd),
                line);
    }
}
