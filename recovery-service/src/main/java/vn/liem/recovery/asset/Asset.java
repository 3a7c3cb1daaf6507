package vn.liem.recovery.asset;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import vn.liem.procedure.part.RegisterLine;
import vn.liem.recovery.asset.AssetEvent.AssetCorrected;
import vn.liem.recovery.asset.AssetEvent.AssetIdentified;
import vn.liem.recovery.asset.AssetEvent.AssetKeeperAppointed;
import vn.liem.recovery.asset.AssetEvent.AssetMeasureAnnulled;
import vn.liem.recovery.asset.AssetEvent.AssetMeasureEnded;
import vn.liem.recovery.asset.AssetEvent.AssetMeasureStated;
import vn.liem.recovery.asset.AssetEvent.AssetMeasureStatementWithdrawn;
import vn.liem.recovery.asset.AssetEvent.AssetSecured;
import vn.liem.recovery.asset.AssetEvent.AssetSoldEarly;
import vn.liem.recovery.asset.AssetEvent.AssetStated;
import vn.liem.recovery.asset.AssetEvent.AssetStatementWithdrawn;
import vn.liem.recovery.asset.AssetEvent.AssetTraced;
import vn.liem.recovery.asset.AssetEvent.AssetValuationAnnulled;
import vn.liem.recovery.asset.AssetEvent.AssetValued;
import vn.liem.recovery.asset.AssetEvent.ClaimDecided;
import vn.liem.recovery.asset.AssetEvent.ClaimRegistered;
import vn.liem.recovery.asset.AssetEvent.EarlySaleAnnulled;
import vn.liem.recovery.asset.AssetEvent.OrderLiftedNoted;
import vn.liem.recovery.asset.AssetEvent.OrderNoted;
import vn.liem.recovery.asset.AssetEvent.OrderRecordAnnulledNoted;
import vn.liem.recovery.asset.AssetEvent.OrderValueNoted;
import vn.liem.recovery.asset.AssetEvent.PayOutAnnulled;
import vn.liem.recovery.asset.AssetEvent.ProceedsPaidOut;
import vn.liem.recovery.asset.Securing.Ended;

/**
 * All that is known of an asset, by legal day, in whatever order it was recorded. An order may be told before anybody has
 * recorded the asset.
 *
 * @param identity where and how it was found, as it was corrected last
 * @param stated where a register stated it last, where one did
 */
public record Asset(
        Optional<AssetIdentified> identity,
        Optional<RegisterLine> stated,
        Securing securing,
        Findings findings,
        Claims claims,
        Proceeds proceeds) {

    /** Nothing is known. */
    public static Asset unknown() {
        return new Asset(
                Optional.empty(),
                Optional.empty(),
                Securing.nothing(),
                Findings.none(),
                Claims.none(),
                Proceeds.none());
    }

    /** Where it stands by all that is known. */
    public AssetStanding standing() {
        if (proceeds.sale().isPresent()) {
            return AssetStanding.SOLD;
        }
        if (!securing.on(LocalDate.MAX).isEmpty()) {
            return AssetStanding.SECURED;
        }
        return securing.endings().stream()
                .map(Ended::ending)
                .max(Comparator.comparing(MeasureEnding::endedOn))
                .flatMap(MeasureEnding::reason)
                .map(Asset::standingAfter)
                .orElse(findings.traces().isEmpty() ? AssetStanding.IDENTIFIED : AssetStanding.TRACED);
    }

    private static AssetStanding standingAfter(EndReason reason) {
        return switch (reason) {
            case RELEASED -> AssetStanding.RELEASED;
            case CONFISCATED -> AssetStanding.CONFISCATED;
            case SOLD -> AssetStanding.SOLD;
            case RETURNED -> AssetStanding.RETURNED;
        };
    }

    /** The state after the event; what it says on something that is not there changes nothing. */
    public Asset after(AssetEvent event) {
        return switch (event) {
            case AssetIdentified identified -> identity.isPresent() ? this : with(Optional.of(identified));
            case AssetStated(var assetNo, var caseId, var details, var line) ->
                new Asset(
                        Optional.of(new AssetIdentified(assetNo, caseId, details)),
                        Optional.of(line),
                        securing,
                        findings,
                        claims,
                        proceeds);
            case AssetMeasureStated(var measure, var ending, var _) -> with(securing.stated(measure, ending));
            case AssetStatementWithdrawn _ ->
                new Asset(Optional.empty(), Optional.empty(), securing, findings, claims, proceeds);
            case AssetMeasureStatementWithdrawn(var key, var _) -> with(securing.without(key));
            case AssetCorrected(var details, var _) ->
                with(identity.map(known -> new AssetIdentified(known.assetNo(), known.caseId(), details)));
            case AssetTraced(var trace) -> with(findings.with(trace));
            case AssetSecured(var measure) -> with(securing.with(measure));
            case AssetMeasureEnded(var key, var ending) -> with(securing.ended(key, ending));
            case AssetMeasureAnnulled(var key, var _) -> with(securing.without(key));
            case AssetValued(var valuation) -> with(findings.with(valuation));
            case AssetValuationAnnulled(var number, var _) -> with(findings.withoutValuation(number));
            case AssetKeeperAppointed(var keeping) -> with(findings.with(keeping));
            case OrderNoted(var order) -> with(securing.with(order));
            case OrderValueNoted(var order, var change) -> with(securing.changed(order, one -> one.changed(change)));
            case OrderLiftedNoted(var order, var lifting) -> with(securing.changed(order, one -> one.lifted(lifting)));
            case OrderRecordAnnulledNoted(var order, var number) ->
                with(securing.changed(order, one -> one.without(number)));
            case ClaimRegistered(var claim) -> with(claims.with(claim));
            case ClaimDecided(var claim, var decision) -> with(claims.with(claim, decision));
            case AssetSoldEarly(var sale) -> with(proceeds.with(sale));
            case EarlySaleAnnulled(var _, var _) -> with(proceeds.withoutSale());
            case ProceedsPaidOut(var payOut) -> with(proceeds.with(payOut));
            case PayOutAnnulled(var number, var _) -> with(proceeds.withoutPayOut(number));
        };
    }

    private Asset with(Optional<AssetIdentified> known) {
        return new Asset(known, stated, securing, findings, claims, proceeds);
    }

    private Asset with(Securing now) {
        return new Asset(identity, stated, now, findings, claims, proceeds);
    }

    private Asset with(Findings now) {
        return new Asset(identity, stated, securing, now, claims, proceeds);
    }

    private Asset with(Claims now) {
        return new Asset(identity, stated, securing, findings, now, proceeds);
    }

    private Asset with(Proceeds now) {
        return new Asset(identity, stated, securing, findings, claims, now);
    }
}
