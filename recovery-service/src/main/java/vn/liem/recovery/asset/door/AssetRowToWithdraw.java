package vn.liem.recovery.asset.door;

import vn.liem.procedure.part.RegisterLine;
import vn.liem.service.door.HasForm;

/**
 * A row of the register of assets whose import is undone.
 *
 * @param line where it stood
 */
public record AssetRowToWithdraw(@HasForm(AssetForms.NUMBER) String assetNo, RegisterLine line) {}
