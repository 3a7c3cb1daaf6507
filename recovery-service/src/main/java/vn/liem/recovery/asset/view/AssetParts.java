package vn.liem.recovery.asset.view;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import vn.liem.kernel.PersonKey;
import vn.liem.recovery.asset.AssetAccount;
import vn.liem.recovery.asset.AssetLedger;
import vn.liem.recovery.asset.Claims;
import vn.liem.recovery.asset.EarlySale;
import vn.liem.recovery.asset.OrderOnAsset;
import vn.liem.recovery.asset.Proceeds;
import vn.liem.recovery.asset.Reconciliation;
import vn.liem.recovery.asset.Securing;
import vn.liem.recovery.asset.Valuation;
import vn.liem.recovery.asset.view.AssetShown.BalanceShown;
import vn.liem.recovery.asset.view.AssetShown.ClaimShown;
import vn.liem.recovery.asset.view.AssetShown.LineShown;
import vn.liem.recovery.asset.view.AssetShown.MeasureShown;
import vn.liem.recovery.asset.view.AssetShown.MismatchShown;
import vn.liem.recovery.asset.view.AssetShown.OrderShown;
import vn.liem.recovery.asset.view.AssetShown.PayOutShown;
import vn.liem.recovery.asset.view.AssetShown.RecordedShown;
import vn.liem.recovery.asset.view.AssetShown.SaleShown;
import vn.liem.recovery.asset.view.AssetShown.ValuationShown;
import vn.liem.recovery.money.AmountVnd;

/** How the parts of an asset are shown. */
final class AssetParts {

    private AssetParts() {}

    static MismatchShown shown(Reconciliation.Found found) {
        return new MismatchShown(
                found.what(), found.what().vietnamese(), found.what().english(), found.documentNo());
    }

    static List<MeasureShown> measures(Securing securing) {
        return securing.keys().stream()
                .map(key -> new MeasureShown(
                        key.kind(),
                        key.decidedOn(),
                        securing.recorded(key)
                                .map(one -> new RecordedShown(
                                        one.unit(),
                                        one.documentNo(),
                                        one.valueVnd().map(AmountVnd::value))),
                        securing.ordered(key).stream().map(AssetParts::shown).toList(),
                        securing.ending(key)))
                .toList();
    }

    private static OrderShown shown(OrderOnAsset order) {
        return new OrderShown(
                order.documentNo(),
                order.order().caseId(),
                order.order().unit(),
                order.valueOn(LocalDate.MAX).map(AmountVnd::value),
                order.lifting(),
                order.takenBack());
    }

    static ValuationShown shown(Valuation valuation) {
        return new ValuationShown(
                valuation.documentNo(),
                valuation.valuedOn(),
                valuation.amountVnd().value(),
                valuation.unit());
    }

    static List<ClaimShown> claims(Claims claims) {
        return claims.all().stream()
                .map(claim -> new ClaimShown(
                        claim.documentNo(),
                        claim.claimedOn(),
                        claim.claimant().map(PersonKey::value),
                        claim.amountVnd().map(AmountVnd::value),
                        claim.grounds(),
                        claims.decision(claim.documentNo())))
                .toList();
    }

    static SaleShown shown(EarlySale sale, Proceeds proceeds) {
        return new SaleShown(
                sale.documentNo(),
                sale.decidedOn(),
                sale.unit(),
                sale.ground(),
                sale.soldOn(),
                sale.proceedsVnd().value(),
                sale.heldBy(),
                proceeds.payOuts().stream()
                        .map(paid -> new PayOutShown(
                                paid.documentNo(),
                                paid.paidOn(),
                                paid.amountVnd().value(),
                                paid.to()))
                        .toList());
    }

    static LineShown shown(AssetLedger.Line line) {
        return new LineShown(line.occurredOn(), shown(line.entry().moves()));
    }

    static List<BalanceShown> shown(Map<AssetAccount, BigInteger> moves) {
        return Arrays.stream(AssetAccount.values())
                .map(account -> new BalanceShown(
                        account, moves.getOrDefault(account, BigInteger.ZERO).toString()))
                .toList();
    }
}
