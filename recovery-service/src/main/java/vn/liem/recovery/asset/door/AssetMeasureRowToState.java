package vn.liem.recovery.asset.door;

import java.time.LocalDate;
import java.util.Optional;
import vn.liem.procedure.part.RegisterLine;
import vn.liem.recovery.asset.AssetCommand.StateAssetMeasure;
import vn.liem.recovery.asset.AssetMeasureKind;
import vn.liem.recovery.asset.EndReason;
import vn.liem.recovery.asset.MeasureEnding;
import vn.liem.recovery.asset.SecuringMeasure;
import vn.liem.recovery.money.AmountVnd;
import vn.liem.service.batch.BatchRow;
import vn.liem.service.door.HasForm;

/**
 * A row of the register of measures on assets, as a batch brings it; the day of the row is that of the decision, its body the one
 * that decided.
 *
 * @param valueVnd the value that it secures, where it states one
 * @param endedOn from when it secures nothing, where it ended
 * @param endReason why it ended, where the register knows
 * @param line where it stands
 */
public record AssetMeasureRowToState(
        @HasForm(AssetForms.NUMBER) String assetNo,
        AssetMeasureKind kind,
        @HasForm(AssetForms.AMOUNT) Optional<AmountVnd> valueVnd,
        Optional<LocalDate> endedOn,
        Optional<EndReason> endReason,
        RegisterLine line) {

    /** A reason without a day says of no day that it ended. */
    StateAssetMeasure command(BatchRow row) {
        return new StateAssetMeasure(
                new SecuringMeasure(kind, row.occurredOn(), row.onBehalfOf(), Optional.empty(), valueVnd),
                endedOn.map(on -> new MeasureEnding(on, endReason, Optional.empty(), Optional.empty())),
                line);
    }
}
