package vn.liem.recovery.asset.door;

import java.time.LocalDate;
import java.util.Optional;
import vn.liem.recovery.asset.AssetCommand.EndAssetMeasure;
import vn.liem.recovery.asset.AssetMeasureKind;
import vn.liem.recovery.asset.EndReason;
import vn.liem.recovery.asset.MeasureEnding;
import vn.liem.recovery.asset.MeasureKey;
import vn.liem.recovery.asset.ReleaseGround;
import vn.liem.service.door.HasForm;

/**
 * What is sent when a measure on an asset ends.
 *
 * @param kind with the day, which measure ends
 * @param endedOn from this day on it secures nothing
 * @param reason what became of the asset
 * @param ground on what a release rests; a release has one
 */
public record AssetMeasureEndToRecord(
        AssetMeasureKind kind,
        LocalDate decidedOn,
        LocalDate endedOn,
        EndReason reason,
        @HasForm(AssetForms.NUMBER) String documentNo,
        Optional<ReleaseGround> ground) {

    boolean namesItsGround() {
        return reason != EndReason.RELEASED || ground.isPresent();
    }

    EndAssetMeasure command() {
        return new EndAssetMeasure(
                new MeasureKey(kind, decidedOn),
                new MeasureEnding(endedOn, Optional.of(reason), Optional.of(documentNo), ground));
    }
}
