package vn.liem.recovery.asset.door;

import vn.liem.procedure.part.RegisterLine;
import vn.liem.recovery.asset.AssetMeasureKind;
import vn.liem.service.door.HasForm;

/**
 * A row of the register of measures on assets whose import is undone; the day of the row is that of the decision.
 *
 * @param line where it stood
 */
public record AssetMeasureRowToWithdraw(
        @HasForm(AssetForms.NUMBER) String assetNo, AssetMeasureKind kind, RegisterLine line) {}
