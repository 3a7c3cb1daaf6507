package vn.liem.recovery.asset;

import static vn.liem.kernel.Decision.accept;
import static vn.liem.kernel.Decision.nothing;
import static vn.liem.kernel.Decision.refuse;

import java.util.List;
import java.util.Optional;
import vn.liem.kernel.Decision;
import vn.liem.recovery.asset.AssetCommand.StateAsset;
import vn.liem.recovery.asset.AssetCommand.StateAssetMeasure;
import vn.liem.recovery.asset.AssetCommand.WithdrawAssetMeasureStatement;
import vn.liem.recovery.asset.AssetCommand.WithdrawAssetStatement;
import vn.liem.recovery.asset.AssetEvent.AssetIdentified;
import vn.liem.recovery.asset.AssetEvent.AssetMeasureStated;
import vn.liem.recovery.asset.AssetEvent.AssetMeasureStatementWithdrawn;
import vn.liem.recovery.asset.AssetEvent.AssetStated;
import vn.liem.recovery.asset.AssetEvent.AssetStatementWithdrawn;

/**
 * What registers state of an asset and of measures on it. No rule of the law refuses it; what a body recorded in the system no
 * register changes.
 */
final class Statements {

    private Statements() {}

    static Decision<AssetEvent> state(StateAsset said, Asset state) {
        AssetStated stated = new AssetStated(said.assetNo(), said.caseId(), said.details(), said.line());
        Optional<AssetIdentified> known = state.identity();
        if (known.isEmpty() || state.stated().isPresent()) {
            return accept(stated);
        }
        boolean same = known.get().caseId().equals(said.caseId())
                && undescribed(known.get().details()).equals(undescribed(said.details()));
        return same ? nothing() : refuse(AssetRefusal.RECORDED_IN_THE_SYSTEM);
    }

    /** A sealed description is another text each time and cannot be compared. */
    private static AssetDetails undescribed(AssetDetails details) {
        return new AssetDetails(
                details.person(),
                details.assetClass(),
                Optional.empty(),
                details.identifiedOn(),
                details.estimatedVnd());
    }

    static Decision<AssetEvent> state(StateAssetMeasure said, Asset state) {
        SecuringMeasure measure = said.measure();
        Optional<SecuringMeasure> known = state.securing().recorded(measure.key());
        Optional<MeasureEnding> ended = state.securing().ending(measure.key());
        AssetMeasureStated stated = new AssetMeasureStated(measure, said.ending(), said.line());
        if (state.identity().isEmpty()) {
            return refuse(AssetRefusal.NOT_IDENTIFIED);
        }
        if (known.filter(recorded -> !recorded.isStated()).isPresent()) {
            boolean same = known.get().unit().equals(measure.unit())
                    && known.get().valueVnd().equals(measure.valueVnd())
                    && (said.ending().isEmpty() || endOf(said.ending()).equals(endOf(ended)));
            return same ? nothing() : refuse(AssetRefusal.RECORDED_IN_THE_SYSTEM);
        }
        Optional<MeasureEnding> statedEnd = ended.filter(MeasureEnding::isStated);
        boolean same = known.equals(Optional.of(measure)) && statedEnd.equals(said.ending());
        if (same) {
            return nothing();
        }
        boolean endedHere = ended.filter(end -> !end.isStated()).isPresent();
        return endedHere && said.ending().isPresent() && !endOf(said.ending()).equals(endOf(ended))
                ? refuse(AssetRefusal.RECORDED_IN_THE_SYSTEM)
                : accept(stated);
    }

    /** Where an order, a valuation, a claim or a measure stands on it, it stays. */
    static Decision<AssetEvent> withdraw(WithdrawAssetStatement said, Asset state) {
        if (state.identity().isEmpty()) {
            return nothing();
        }
        if (state.stated().isEmpty()) {
            return refuse(AssetRefusal.RECORDED_IN_THE_SYSTEM);
        }
        boolean bare = state.securing().equals(Securing.nothing())
                && state.findings().equals(Findings.none())
                && state.claims().equals(Claims.none())
                && state.proceeds().equals(Proceeds.none());
        return bare
                ? accept(new AssetStatementWithdrawn(said.assetNo(), said.line()))
                : refuse(AssetRefusal.OTHERS_STAND_ON_IT);
    }

    static Decision<AssetEvent> withdraw(WithdrawAssetMeasureStatement said, Asset state) {
        Optional<SecuringMeasure> known = state.securing().recorded(said.measure());
        if (known.isEmpty()) {
            return nothing();
        }
        boolean endedHere = state.securing()
                .ending(said.measure())
                .filter(end -> !end.isStated())
                .isPresent();
        if (!known.get().isStated() || endedHere) {
            return refuse(AssetRefusal.RECORDED_IN_THE_SYSTEM);
        }
        AssetMeasureStatementWithdrawn withdrawn = new AssetMeasureStatementWithdrawn(said.measure(), said.line());
        return EarlySales.wouldNotFit(state.after(withdrawn))
                ? refuse(AssetRefusal.SALE_WOULD_NOT_FIT)
                : accept(withdrawn);
    }

    private static Optional<Object> endOf(Optional<MeasureEnding> ending) {
        return ending.map(end -> List.of(end.endedOn(), end.reason()));
    }
}
