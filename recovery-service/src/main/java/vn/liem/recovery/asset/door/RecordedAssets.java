package vn.liem.recovery.asset.door;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.liem.kernel.PersonKey;
import vn.liem.recovery.asset.Asset;
import vn.liem.recovery.asset.AssetClass;
import vn.liem.recovery.asset.AssetEvent.AssetIdentified;
import vn.liem.recovery.asset.AssetMeasureKind;
import vn.liem.recovery.asset.EndReason;
import vn.liem.recovery.asset.MeasureEnding;
import vn.liem.recovery.asset.SecuringMeasure;
import vn.liem.recovery.money.AmountVnd;

/** What people have recorded of assets, in the words of registers; what registers stated is left out. */
public record RecordedAssets(List<AssetRecorded> assets) {

    /**
     * An asset of which people have recorded something.
     *
     * @param recordedHere whether the asset itself was recorded by people, and not only measures on it
     * @param recordedAt when its first fact was recorded
     */
    public record AssetRecorded(
            String assetNo,
            UUID caseId,
            boolean recordedHere,
            Optional<PersonKey> person,
            AssetClass assetClass,
            LocalDate identifiedOn,
            Optional<String> estimatedVnd,
            Instant recordedAt,
            List<MeasureRecorded> measures) {

        boolean saysSomething() {
            return recordedHere || !measures.isEmpty();
        }
    }

    /** A measure that people have recorded. */
    public record MeasureRecorded(
            AssetMeasureKind kind,
            LocalDate decidedOn,
            String unit,
            Optional<String> valueVnd,
            Optional<LocalDate> endedOn,
            Optional<EndReason> endReason) {}

    static AssetRecorded of(AssetIdentified known, Asset asset, Instant recordedAt) {
        return new AssetRecorded(
                known.assetNo(),
                known.caseId(),
                asset.stated().isEmpty(),
                known.details().person(),
                known.details().assetClass(),
                known.details().identifiedOn(),
                known.details().estimatedVnd().map(AmountVnd::value),
                recordedAt,
                asset.securing().measures().stream()
                        .filter(measure -> measure.documentNo().isPresent())
                        .map(measure -> of(measure, asset.securing().ending(measure.key())))
                        .toList());
    }

    private static MeasureRecorded of(SecuringMeasure measure, Optional<MeasureEnding> ending) {
        return new MeasureRecorded(
                measure.kind(),
                measure.decidedOn(),
                measure.unit(),
                measure.valueVnd().map(AmountVnd::value),
                ending.map(MeasureEnding::endedOn),
                ending.flatMap(MeasureEnding::reason));
    }
}
