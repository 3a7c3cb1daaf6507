package vn.liem.recovery.asset.door;

import java.time.LocalDate;
import vn.liem.recovery.asset.Keeping;
import vn.liem.service.door.HasForm;

/**
 * What is sent when an asset is given to a body to keep.
 *
 * @param unit the body that keeps it
 */
public record KeeperToAppoint(
        @HasForm(AssetForms.NUMBER) String documentNo,
        LocalDate keptFrom,
        @HasForm(AssetForms.UNIT) String unit) {

    Keeping keeping() {
        return new Keeping(documentNo, keptFrom, unit);
    }
}
