package vn.liem.recovery.asset;

import static vn.liem.kernel.Decision.accept;
import static vn.liem.kernel.Decision.nothing;
import static vn.liem.kernel.Decision.refuse;

import java.time.LocalDate;
import java.util.Optional;
import vn.liem.kernel.Decider;
import vn.liem.kernel.Decision;
import vn.liem.recovery.asset.AssetCommand.AnnulAssetMeasure;
import vn.liem.recovery.asset.AssetCommand.AnnulAssetValuation;
import vn.liem.recovery.asset.AssetCommand.AnnulEarlySale;
import vn.liem.recovery.asset.AssetCommand.AnnulPayOut;
import vn.liem.recovery.asset.AssetCommand.AppointKeeper;
import vn.liem.recovery.asset.AssetCommand.CorrectAsset;
import vn.liem.recovery.asset.AssetCommand.DecideClaim;
import vn.liem.recovery.asset.AssetCommand.EndAssetMeasure;
import vn.liem.recovery.asset.AssetCommand.IdentifyAsset;
import vn.liem.recovery.asset.AssetCommand.NoteOrder;
import vn.liem.recovery.asset.AssetCommand.NoteOrderLifted;
import vn.liem.recovery.asset.AssetCommand.NoteOrderRecordAnnulled;
import vn.liem.recovery.asset.AssetCommand.NoteOrderValue;
import vn.liem.recovery.asset.AssetCommand.PayOutProceeds;
import vn.liem.recovery.asset.AssetCommand.RegisterClaim;
import vn.liem.recovery.asset.AssetCommand.SecureAsset;
import vn.liem.recovery.asset.AssetCommand.SellEarly;
import vn.liem.recovery.asset.AssetCommand.StateAsset;
import vn.liem.recovery.asset.AssetCommand.StateAssetMeasure;
import vn.liem.recovery.asset.AssetCommand.TraceAsset;
import vn.liem.recovery.asset.AssetCommand.ValueAsset;
import vn.liem.recovery.asset.AssetCommand.WithdrawAssetMeasureStatement;
import vn.liem.recovery.asset.AssetCommand.WithdrawAssetStatement;
import vn.liem.recovery.asset.AssetEvent.AssetCorrected;
import vn.liem.recovery.asset.AssetEvent.AssetIdentified;
import vn.liem.recovery.asset.AssetEvent.AssetKeeperAppointed;
import vn.liem.recovery.asset.AssetEvent.AssetMeasureAnnulled;
import vn.liem.recovery.asset.AssetEvent.AssetMeasureEnded;
import vn.liem.recovery.asset.AssetEvent.AssetSecured;
import vn.liem.recovery.asset.AssetEvent.AssetTraced;
import vn.liem.recovery.asset.AssetEvent.AssetValuationAnnulled;
import vn.liem.recovery.asset.AssetEvent.AssetValued;
import vn.liem.recovery.asset.AssetEvent.ClaimDecided;
import vn.liem.recovery.asset.AssetEvent.ClaimRegistered;

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
        return switch (command) {
            case IdentifyAsset identify -> identify(identify, state);
            case StateAsset said -> Statements.state(said, state);
            case StateAssetMeasure said -> Statements.state(said, state);
            case WithdrawAssetStatement said -> Statements.withdraw(said, state);
            case WithdrawAssetMeasureStatement said -> Statements.withdraw(said, state);
            case NoteOrder(var order) -> OrdersTold.note(order, state.securing());
            case NoteOrderValue(var order, var change) -> OrdersTold.noteValue(order, change, state.securing());
            case NoteOrderLifted(var order, var lifting) -> OrdersTold.noteLifted(order, lifting, state.securing());
            case NoteOrderRecordAnnulled(var order, var number) ->
                OrdersTold.noteAnnulled(order, number, state.securing());
            case CorrectAsset(var details, var by) -> correct(details, by, state);
            case TraceAsset(var trace) ->
                ofKnown(state, once(state.findings().trace(trace.documentNo()), trace, new AssetTraced(trace)));
            case SecureAsset(var measure) -> ofKnown(state, secure(measure, state.securing()));
            case EndAssetMeasure(var key, var ending) -> ofKnown(state, end(key, ending, state));
            case AnnulAssetMeasure(var key, var by) -> ofKnown(state, annul(key, by, state));
            case ValueAsset(var valuation) ->
                ofKnown(
                        state,
                        once(
                                state.findings().valuation(valuation.documentNo()),
                                valuation,
                                new AssetValued(valuation)));
            case AnnulAssetValuation(var number, var by) ->
                ofKnown(
                        state,
                        state.findings().valuation(number).isEmpty()
                                ? nothing()
                                : accept(new AssetValuationAnnulled(number, by)));
            case AppointKeeper(var keeping) ->
                ofKnown(
                        state,
                        once(
                                state.findings().keeping(keeping.documentNo()),
                                keeping,
                                new AssetKeeperAppointed(keeping)));
            case RegisterClaim(var claim) ->
                ofKnown(state, once(state.claims().claim(claim.documentNo()), claim, new ClaimRegistered(claim)));
            case DecideClaim(var claim, var decision) -> ofKnown(state, decideClaim(claim, decision, state.claims()));
            case SellEarly sell -> ofKnown(state, EarlySales.sell(sell, state));
            case AnnulEarlySale(var number, var by) -> ofKnown(state, EarlySales.annul(number, by, state.proceeds()));
            case PayOutProceeds(var payOut) -> ofKnown(state, EarlySales.payOut(payOut, state.proceeds()));
            case AnnulPayOut(var number, var by) ->
                ofKnown(state, EarlySales.annulPayOut(number, by, state.proceeds()));
        };
    }

    private static Decision<AssetEvent> ofKnown(Asset state, Decision<AssetEvent> decision) {
        return state.identity().isPresent() ? decision : refuse(AssetRefusal.NOT_IDENTIFIED);
    }

    private static Decision<AssetEvent> identify(IdentifyAsset identify, Asset state) {
        AssetIdentified identified = new AssetIdentified(identify.assetNo(), identify.caseId(), identify.details());
        return once(state.identity(), identified, identified, AssetRefusal.IDENTIFIED_OTHERWISE);
    }

    private static Decision<AssetEvent> correct(AssetDetails details, Because by, Asset state) {
        boolean same = state.identity()
                .filter(known -> known.details().equals(details))
                .isPresent();
        return ofKnown(state, same ? nothing() : accept(new AssetCorrected(details, by)));
    }

    private static Decision<AssetEvent> secure(SecuringMeasure measure, Securing securing) {
        return once(
                securing.recorded(measure.key()),
                measure,
                new AssetSecured(measure),
                AssetRefusal.MEASURE_RECORDED_OTHERWISE);
    }

    private static Decision<AssetEvent> end(MeasureKey key, MeasureEnding ending, Asset state) {
        Optional<MeasureEnding> known = state.securing().ending(key);
        if (known.isPresent()) {
            return known.get().equals(ending) ? nothing() : refuse(AssetRefusal.ENDED_OTHERWISE);
        }
        if (!state.securing().keys().contains(key)) {
            return refuse(AssetRefusal.NO_SUCH_MEASURE);
        }
        if (ending.endedOn().isBefore(key.decidedOn())) {
            return refuse(AssetRefusal.ENDED_BEFORE_DECIDED);
        }
        if (isDisposal(ending) && state.claims().areOpenOn(ending.endedOn())) {
            return refuse(AssetRefusal.CLAIM_NOT_DECIDED);
        }
        AssetMeasureEnded ended = new AssetMeasureEnded(key, ending);
        return EarlySales.wouldNotFit(state.after(ended)) ? refuse(AssetRefusal.SALE_WOULD_NOT_FIT) : accept(ended);
    }

    /** Whether somebody got the asset; what is released or ended without a reason is where it was. */
    private static boolean isDisposal(MeasureEnding ending) {
        return ending.reason()
                .filter(reason -> switch (reason) {
                    case CONFISCATED, SOLD, RETURNED -> true;
                    case RELEASED -> false;
                })
                .isPresent();
    }

    private static Decision<AssetEvent> annul(MeasureKey key, Because by, Asset state) {
        if (state.securing().recorded(key).isEmpty()
                && state.securing().ending(key).isEmpty()) {
            return nothing();
        }
        AssetMeasureAnnulled annulled = new AssetMeasureAnnulled(key, by);
        return EarlySales.wouldNotFit(state.after(annulled))
                ? refuse(AssetRefusal.SALE_WOULD_NOT_FIT)
                : accept(annulled);
    }

    private static Decision<AssetEvent> decideClaim(String claim, ClaimDecision decision, Claims claims) {
        Optional<LocalDate> made = claims.claim(claim).map(Claim::claimedOn);
        if (made.isEmpty()) {
            return refuse(AssetRefusal.NO_SUCH_CLAIM);
        }
        return decision.decidedOn().isBefore(made.get())
                ? refuse(AssetRefusal.CLAIM_DECIDED_BEFORE_MADE)
                : once(
                        claims.decision(claim),
                        decision,
                        new ClaimDecided(claim, decision),
                        AssetRefusal.CLAIM_DECIDED_OTHERWISE);
    }

    private static <T> Decision<AssetEvent> once(Optional<T> known, T now, AssetEvent event) {
        return once(known, now, event, AssetRefusal.DOCUMENT_RECORDED_OTHERWISE);
    }

    /** What is said twice changes nothing, and said otherwise it is refused. */
    private static <T> Decision<AssetEvent> once(Optional<T> known, T now, AssetEvent event, AssetRefusal otherwise) {
        if (known.isEmpty()) {
            return accept(event);
        }
        return known.get().equals(now) ? nothing() : refuse(otherwise);
    }
}
