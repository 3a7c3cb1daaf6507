package vn.liem.recovery.asset.door;

import java.time.LocalDate;
import vn.liem.recovery.asset.Valuation;
import vn.liem.recovery.money.AmountVnd;
import vn.liem.service.door.HasForm;

/**
 * What is sent when what is secured of an asset was valued.
 *
 * @param unit the body that valued it
 */
public record ValuationToRecord(
        @HasForm(AssetForms.NUMBER) String documentNo,
        LocalDate valuedOn,
        @HasForm(AssetForms.AMOUNT) AmountVnd amountVnd,
        @HasForm(AssetForms.UNIT) String unit) {

    Valuation valuation() {
        return new Valuation(documentNo, valuedOn, amountVnd, unit);
    }
}
