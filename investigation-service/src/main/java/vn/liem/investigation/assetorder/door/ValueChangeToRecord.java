package vn.liem.investigation.assetorder.door;

import java.time.LocalDate;
import vn.liem.investigation.assetorder.AmountVnd;
import vn.liem.investigation.assetorder.ValueChange;
import vn.liem.service.door.HasForm;
import vn.liem.service.part.Document;

/**
 * What a body sends when an order takes hold of another value.
 *
 * @param order the number of the order
 */
public record ValueChangeToRecord(
        @HasForm(Document.NUMBER) String order,
        @HasForm(Document.NUMBER) String documentNo,
        LocalDate changedOn,
        @HasForm(AssetOrderToRecord.AMOUNT) AmountVnd valueVnd) {

    ValueChange change(String unit) {
        return new ValueChange(documentNo, changedOn, unit, valueVnd);
    }
}
