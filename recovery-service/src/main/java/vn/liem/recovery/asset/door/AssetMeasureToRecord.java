package vn.liem.recovery.asset.door;

import java.time.LocalDate;
import java.util.Optional;
import vn.liem.recovery.asset.AssetMeasureKind;
import vn.liem.recovery.asset.SecuringMeasure;
import vn.liem.recovery.money.AmountVnd;
import vn.liem.service.door.HasForm;

/**
 * What is sent of a measure that secures an asset.
 *
 * @param unit the body that decided it
 * @param valueVnd the value that it secures, where it states one
 */
public record AssetMeasureToRecord(
        AssetMeasureKind kind,
        LocalDate decidedOn,
        @HasForm(AssetForms.UNIT) String unit,
        @HasForm(AssetForms.NUMBER) String documentNo,
        @HasForm(AssetForms.AMOUNT) Optional<AmountVnd> valueVnd) {

    SecuringMeasure measure() {
        return new SecuringMeasure(kind, decidedOn, unit, Optional.of(documentNo), valueVnd);
    }
}
