package vn.liem.investigation.assetorder.door;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.liem.investigation.assetorder.AmountVnd;
import vn.liem.investigation.assetorder.AssetOrderAsked;
import vn.liem.investigation.assetorder.AssetOrderKind;
import vn.liem.investigation.assetorder.BeforeCourt;
import vn.liem.investigation.assetorder.OrderedBy;
import vn.liem.kernel.PersonKey;
import vn.liem.kernel.SealedText;
import vn.liem.service.door.HasForm;
import vn.liem.service.door.MaxLength;
import vn.liem.service.part.Document;

/**
 * What a body sends of an order on an asset.
 *
 * @param asset the id of the asset in recovery-service; where none is given, the order makes one under which it can be recorded there
 * @param person the accused whose asset it is; a seizure names one
 * @param valueVnd the value that the order takes hold of, whole đồng
 * @param before at which stage before a court, which a court says with its order
 */
public record AssetOrderToRecord(
        @HasForm(Document.NUMBER) String documentNo,
        AssetOrderKind kind,
        Optional<UUID> asset,
        Optional<PersonKey> person,
        LocalDate decidedOn,
        @HasForm(AssetOrderToRecord.AMOUNT) Optional<AmountVnd> valueVnd,
        @MaxLength(SealedText.MAX_LENGTH) Optional<SealedText> sealedDescription,
        Optional<BeforeCourt> before) {

    /** Whole đồng, digits only. */
    static final String AMOUNT = "0|[1-9][0-9]{0,17}";

    AssetOrderAsked asked(String unit, OrderedBy by) {
        return new AssetOrderAsked(
                documentNo, kind, asset, person, decidedOn, unit, by, valueVnd, sealedDescription, before);
    }
}
