package vn.liem.recovery.asset.view;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.liem.kernel.PersonKey;
import vn.liem.kernel.SealedText;
import vn.liem.recovery.asset.Asset;
import vn.liem.recovery.asset.AssetAccount;
import vn.liem.recovery.asset.AssetClass;
import vn.liem.recovery.asset.AssetEvent.AssetIdentified;
import vn.liem.recovery.asset.AssetLedger;
import vn.liem.recovery.asset.AssetMeasureKind;
import vn.liem.recovery.asset.AssetStanding;
import vn.liem.recovery.asset.Keeping;
import vn.liem.recovery.asset.MeasureEnding;
import vn.liem.recovery.asset.SecuringMeasure;
import vn.liem.recovery.asset.Trace;
import vn.liem.recovery.asset.Valuation;
import vn.liem.recovery.money.AmountVnd;

/**
 * An asset as it is shown; amounts are whole đồng as text. The person is a key, and texts are sealed: case-service opens
 * both for those who may know.
 *
 * @param securedVnd what is secured now; it is no money that came back
 * @param valueUnknown whether something is secured of which nobody said what it is worth
 */
public record AssetShown(
        UUID id,
        long version,
        String assetNo,
        UUID caseId,
        Optional<UUID> person,
        AssetClass assetClass,
        Optional<SealedText> description,
        LocalDate identifiedOn,
        Optional<String> estimatedVnd,
        AssetStanding standing,
        String securedVnd,
        boolean valueUnknown,
        List<MeasureShown> measures,
        List<ValuationShown> valuations,
        List<Trace> traces,
        List<Keeping> keepers,
        List<BalanceShown> balances,
        List<LineShown> journal,
        String registeredBy) {

    /** A measure, and how it ended. */
    public record MeasureShown(SecuredBy measure, Optional<MeasureEnding> ended) {}

    /** The measure itself. */
    public record SecuredBy(
            AssetMeasureKind kind,
            LocalDate decidedOn,
            String unit,
            Optional<String> documentNo,
            Optional<String> valueVnd) {}

    /** A valuation. */
    public record ValuationShown(String documentNo, LocalDate valuedOn, String amountVnd, String unit) {}

    /**
     * The balance of an account.
     *
     * @param balanceVnd debits less credits; all balances together are nothing
     */
    public record BalanceShown(AssetAccount account, String balanceVnd) {}

    /** How the accounts moved on a day. */
    public record LineShown(LocalDate occurredOn, List<BalanceShown> moves) {}

    static AssetShown of(UUID id, long version, String registeredBy, Asset asset) {
        AssetIdentified how = asset.identity().orElseThrow();
        AssetLedger ledger = new AssetLedger(asset);
        return new AssetShown(
                id,
                version,
                how.assetNo(),
                how.caseId(),
                how.details().person().map(PersonKey::value),
                how.details().assetClass(),
                how.details().description(),
                how.details().identifiedOn(),
                how.details().estimatedVnd().map(AmountVnd::value),
                asset.standing(),
                ledger.securedOn(LocalDate.MAX).toString(),
                ledger.isOfUnknownValue(),
                asset.measures().stream()
                        .map(one -> new MeasureShown(shown(one), asset.ending(one.key())))
                        .toList(),
                asset.valuations().stream().map(AssetShown::shown).toList(),
                asset.traces(),
                asset.keepers(),
                shown(ledger.balances()),
                ledger.journal().stream()
                        .map(line -> new LineShown(
                                line.occurredOn(), shown(line.entry().moves())))
                        .toList(),
                registeredBy);
    }

    private static SecuredBy shown(SecuringMeasure measure) {
        return new SecuredBy(
                measure.kind(),
                measure.decidedOn(),
                measure.unit(),
                measure.documentNo(),
                measure.valueVnd().map(AmountVnd::value));
    }

    private static ValuationShown shown(Valuation valuation) {
        return new ValuationShown(
                valuation.documentNo(),
                valuation.valuedOn(),
                valuation.amountVnd().value(),
                valuation.unit());
    }

    private static List<BalanceShown> shown(Map<AssetAccount, BigInteger> moves) {
        return Arrays.stream(AssetAccount.values())
                .filter(moves::containsKey)
                .map(account -> new BalanceShown(
                        account, moves.getOrDefault(account, BigInteger.ZERO).toString()))
                .toList();
    }
}
