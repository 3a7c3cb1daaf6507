package vn.liem.recovery.asset.door;

import java.time.LocalDate;
import vn.liem.recovery.asset.EarlySale;
import vn.liem.recovery.asset.EarlySaleGround;
import vn.liem.recovery.money.AmountVnd;
import vn.liem.service.door.HasForm;

/**
 * What is sent when an asset was sold before judgment.
 *
 * @param documentNo the decision to sell
 * @param unit the body that decided it
 * @param heldBy the body in whose account of deposit the proceeds are
 */
public record EarlySaleToRecord(
        @HasForm(AssetForms.NUMBER) String documentNo,
        LocalDate decidedOn,
        @HasForm(AssetForms.UNIT) String unit,
        EarlySaleGround ground,
        LocalDate soldOn,
        @HasForm(AssetForms.AMOUNT) AmountVnd proceedsVnd,
        @HasForm(AssetForms.UNIT) String heldBy) {

    EarlySale sale() {
        return new EarlySale(documentNo, decidedOn, unit, ground, soldOn, proceedsVnd, heldBy);
    }
}
