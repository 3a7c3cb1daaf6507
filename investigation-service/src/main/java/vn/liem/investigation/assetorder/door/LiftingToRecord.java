package vn.liem.investigation.assetorder.door;

import java.time.LocalDate;
import vn.liem.investigation.assetorder.LiftGround;
import vn.liem.investigation.assetorder.Lifting;
import vn.liem.service.door.HasForm;
import vn.liem.service.part.Document;

/**
 * What a body sends when an order on an asset is lifted.
 *
 * @param order the number of the order
 */
public record LiftingToRecord(
        @HasForm(Document.NUMBER) String order,
        @HasForm(Document.NUMBER) String documentNo,
        LocalDate liftedOn,
        LiftGround ground) {

    Lifting lifting(String unit) {
        return new Lifting(documentNo, liftedOn, unit, ground);
    }
}
