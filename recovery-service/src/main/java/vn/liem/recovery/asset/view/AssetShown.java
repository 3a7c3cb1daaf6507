package vn.liem.recovery.asset.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.liem.kernel.PersonKey;
import vn.liem.kernel.SealedText;
import vn.liem.recovery.asset.Asset;
import vn.liem.recovery.asset.AssetAccount;
import vn.liem.recovery.asset.AssetClass;
import vn.liem.recovery.asset.AssetDetails;
import vn.liem.recovery.asset.AssetEvent.AssetIdentified;
import vn.liem.recovery.asset.AssetLedger;
import vn.liem.recovery.asset.AssetMeasureKind;
import vn.liem.recovery.asset.AssetMismatch;
import vn.liem.recovery.asset.AssetStanding;
import vn.liem.recovery.asset.ClaimDecision;
import vn.liem.recovery.asset.EarlySaleGround;
import vn.liem.recovery.asset.Keeping;
import vn.liem.recovery.asset.MeasureEnding;
import vn.liem.recovery.asset.NotedLifting;
import vn.liem.recovery.asset.PayOut;
import vn.liem.recovery.asset.Reconciliation;
import vn.liem.recovery.asset.Trace;
import vn.liem.recovery.money.AmountVnd;

/**
 * An asset as it is shown; amounts are whole đồng as text. The person is a key, and texts are sealed: case-service opens
 * both for those who may know.
 *
 * @param assetNo its number; none where only an order names it yet
 * @param securedVnd what measures secure now; it is no money that came back
 * @param proceedsHeldVnd what is held of an early sale: secured too, and no money that came back
 * @param valueUnknown whether something is secured of which nobody said what it is worth
 * @param mismatches where orders and what stands here do not fit, for a person to settle
 */
public record AssetShown(
        UUID id,
        long version,
        Optional<String> assetNo,
        UUID caseId,
        Optional<UUID> person,
        Optional<AssetClass> assetClass,
        Optional<SealedText> description,
        Optional<LocalDate> identifiedOn,
        Optional<String> estimatedVnd,
        AssetStanding standing,
        String securedVnd,
        String proceedsHeldVnd,
        boolean valueUnknown,
        boolean disputed,
        List<MismatchShown> mismatches,
        List<MeasureShown> measures,
        List<ValuationShown> valuations,
        List<Trace> traces,
        List<Keeping> keepers,
        List<ClaimShown> claims,
        Optional<SaleShown> earlySale,
        List<BalanceShown> balances,
        List<LineShown> journal,
        String registeredBy) {

    /** Something that does not fit. */
    public record MismatchShown(AssetMismatch what, String vi, String en, Optional<String> documentNo) {}

    /**
     * What secures the asset under a kind and a day, and how it ended.
     *
     * @param recorded as it is recorded here
     * @param orders as investigation-service told
     */
    public record MeasureShown(
            AssetMeasureKind kind,
            LocalDate decidedOn,
            Optional<RecordedShown> recorded,
            List<OrderShown> orders,
            Optional<MeasureEnding> ended) {}

    /** A measure that was recorded here. */
    public record RecordedShown(String unit, Optional<String> documentNo, Optional<String> valueVnd) {}

    /** An order that investigation-service told of. */
    public record OrderShown(
            String documentNo,
            UUID caseId,
            String unit,
            Optional<String> valueVnd,
            Optional<NotedLifting> lifted,
            boolean takenBack) {}

    /** A valuation. */
    public record ValuationShown(String documentNo, LocalDate valuedOn, String amountVnd, String unit) {}

    /** A claim, and how it was decided. */
    public record ClaimShown(
            String documentNo,
            LocalDate claimedOn,
            Optional<UUID> claimant,
            Optional<String> amountVnd,
            Optional<SealedText> grounds,
            Optional<ClaimDecision> decided) {}

    /** An early sale. */
    public record SaleShown(
            String documentNo,
            LocalDate decidedOn,
            String unit,
            EarlySaleGround ground,
            LocalDate soldOn,
            String proceedsVnd,
            String heldBy,
            List<PayOutShown> payOuts) {}

    /** A payment out of the proceeds. */
    public record PayOutShown(String documentNo, LocalDate paidOn, String amountVnd, PayOut.Recipient to) {}

    /**
     * The balance of an account.
     *
     * @param balanceVnd debits less credits; all balances together are nothing
     */
    public record BalanceShown(AssetAccount account, String balanceVnd) {}

    /** How the accounts moved on a day. */
    public record LineShown(LocalDate occurredOn, List<BalanceShown> moves) {}

    static AssetShown of(UUID id, long version, UUID caseId, String registeredBy, Asset asset) {
        Optional<AssetDetails> details = asset.identity().map(AssetIdentified::details);
        AssetLedger ledger = new AssetLedger(asset);
        return new AssetShown(
                id,
                version,
                asset.identity().map(AssetIdentified::assetNo),
                caseId,
                details.flatMap(AssetDetails::person).map(PersonKey::value),
                details.map(AssetDetails::assetClass),
                details.flatMap(AssetDetails::description),
                details.map(AssetDetails::identifiedOn),
                details.flatMap(AssetDetails::estimatedVnd).map(AmountVnd::value),
                asset.standing(),
                ledger.securedOn(LocalDate.MAX).toString(),
                asset.proceeds().heldOn(LocalDate.MAX).toString(),
                ledger.isOfUnknownValue(),
                asset.claims().areOpenOn(LocalDate.MAX),
                Reconciliation.of(asset).stream().map(AssetParts::shown).toList(),
                AssetParts.measures(asset.securing()),
                asset.findings().valuations().stream().map(AssetParts::shown).toList(),
                asset.findings().traces(),
                asset.findings().keepers(),
                AssetParts.claims(asset.claims()),
                asset.proceeds().sale().map(sale -> AssetParts.shown(sale, asset.proceeds())),
                AssetParts.shown(ledger.balances()),
                ledger.journal().stream().map(AssetParts::shown).toList(),
                registeredBy);
    }
}
