package vn.liem.recovery.asset;

import static vn.liem.kernel.Decision.accept;
import static vn.liem.kernel.Decision.nothing;
import static vn.liem.kernel.Decision.refuse;

import java.util.Optional;
import vn.liem.kernel.Decider;
import vn.liem.kernel.Decision;
import vn.liem.recovery.asset.AssetCommand.AnnulAssetMeasure;
import vn.liem.recovery.asset.AssetCommand.AnnulAssetValuation;
import vn.liem.recovery.asset.AssetCommand.AppointKeeper;
import vn.liem.recovery.asset.AssetCommand.CorrectAsset;
import vn.liem.recovery.asset.AssetCommand.EndAssetMeasure;
import vn.liem.recovery.asset.AssetCommand.IdentifyAsset;
import vn.liem.recovery.asset.AssetCommand.SecureAsset;
import vn.liem.recovery.asset.AssetCommand.TraceAsset;
import vn.liem.recovery.asset.AssetCommand.ValueAsset;
import vn.liem.recovery.asset.AssetEvent.AssetCorrected;
import vn.liem.recovery.asset.AssetEvent.AssetIdentified;
import vn.liem.recovery.asset.AssetEvent.AssetKeeperAppointed;
import vn.liem.recovery.asset.AssetEvent.AssetMeasureAnnulled;
import vn.liem.recovery.asset.AssetEvent.AssetMeasureEnded;
import vn.liem.recovery.asset.AssetEvent.AssetSecured;
import vn.liem.recovery.asset.AssetEvent.AssetTraced;
import vn.liem.recovery.asset.AssetEvent.AssetValuationAnnulled;
import vn.liem.recovery.asset.AssetEvent.AssetValued;

/**
 * What may be recorded of an asset. A measure may be older than the day on which the asset is said to be found, and may end
 * without a reason: registers say so, and both are shown.
 */
public final class AssetDecider implements Decider<AssetCommand, Asset, AssetEvent> {

    @Override
    public Asset initial() {
        return Asset.unknown();
    }

    @Override
    public Asset evolve(Asset state, AssetEvent event) {
        return state.after(event);
    }

    @Override
    public Decision<AssetEvent> decide(AssetCommand command, Asset state) {
        if (command instanceof IdentifyAsset identify) {
            return identify(identify, state);
        }
        return state.identity()
                .map(known -> ofKnown(command, known, state))
                .orElseGet(() -> refuse(AssetRefusal.NOT_IDENTIFIED));
    }

    private static Decision<AssetEvent> ofKnown(AssetCommand command, AssetIdentified known, Asset state) {
        return switch (command) {
            case IdentifyAsset identify -> identify(identify, state);
            case CorrectAsset(var details, var by) ->
                details.equals(known.details()) ? nothing() : accept(new AssetCorrected(details, by));
            case TraceAsset(var trace) ->
                once(
                        state.trace(trace.documentNo()),
                        trace,
                        AssetRefusal.DOCUMENT_RECORDED_OTHERWISE,
                        () -> accept(new AssetTraced(trace)));
            case SecureAsset(var measure) -> secure(measure, state);
            case EndAssetMeasure(var key, var ending) -> end(key, ending, state);
            case AnnulAssetMeasure(var key, var by) ->
                state.measure(key).isEmpty() ? nothing() : accept(new AssetMeasureAnnulled(key, by));
            case ValueAsset(var valuation) ->
                once(
                        state.valuation(valuation.documentNo()),
                        valuation,
                        AssetRefusal.DOCUMENT_RECORDED_OTHERWISE,
                        () -> accept(new AssetValued(valuation)));
            case AnnulAssetValuation(var number, var by) ->
                state.valuation(number).isEmpty() ? nothing() : accept(new AssetValuationAnnulled(number, by));
            case AppointKeeper(var keeping) ->
                once(
                        state.keeping(keeping.documentNo()),
                        keeping,
                        AssetRefusal.DOCUMENT_RECORDED_OTHERWISE,
                        () -> accept(new AssetKeeperAppointed(keeping)));
        };
    }

    private static Decision<AssetEvent> identify(IdentifyAsset identify, Asset state) {
        AssetIdentified identified = new AssetIdentified(identify.assetNo(), identify.caseId(), identify.details());
        return once(state.identity(), identified, AssetRefusal.IDENTIFIED_OTHERWISE, () -> accept(identified));
    }

    private static Decision<AssetEvent> secure(SecuringMeasure measure, Asset state) {
        return once(
                state.measure(measure.key()),
                measure,
                AssetRefusal.MEASURE_RECORDED_OTHERWISE,
                () -> accept(new AssetSecured(measure)));
    }

    private static Decision<AssetEvent> end(MeasureKey key, MeasureEnding ending, Asset state) {
        if (state.measure(key).isEmpty()) {
            return refuse(AssetRefusal.NO_SUCH_MEASURE);
        }
        if (ending.endedOn().isBefore(key.decidedOn())) {
            return refuse(AssetRefusal.ENDED_BEFORE_DECIDED);
        }
        return once(
                state.ending(key),
                ending,
                AssetRefusal.ENDED_OTHERWISE,
                () -> accept(new AssetMeasureEnded(key, ending)));
    }

    /** What is said twice changes nothing, and said otherwise it is refused. */
    private static <T> Decision<AssetEvent> once(
            Optional<T> known, T now, AssetRefusal otherwise, Accepting accepting) {
        return known.map(before ->
                        before.equals(now) ? Decision.<AssetEvent>nothing() : Decision.<AssetEvent>refuse(otherwise))
                .orElseGet(accepting::decision);
    }

    private interface Accepting {
        Decision<AssetEvent> decision();
    }
}
