package vn.liem.investigation.assetorder.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.liem.investigation.assetorder.AmountVnd;
import vn.liem.investigation.assetorder.AssetOrder;
import vn.liem.investigation.assetorder.AssetOrderKind;
import vn.liem.investigation.assetorder.Execution;
import vn.liem.investigation.assetorder.Lifting;
import vn.liem.investigation.assetorder.OrderedAsset;
import vn.liem.investigation.assetorder.OrderedBy;
import vn.liem.kernel.PersonKey;
import vn.liem.kernel.SealedText;

/**
 * An order on an asset as it is shown; amounts are whole đồng as text.
 *
 * @param version of all orders of the case, for the next If-Match
 * @param asset the id under which recovery-service knows or can record the asset
 * @param valueVnd the value that it takes hold of now
 */
public record AssetOrderShown(
        String documentNo,
        long version,
        AssetOrderKind kind,
        String kindVi,
        String kindEn,
        String article,
        UUID asset,
        Optional<UUID> person,
        LocalDate decidedOn,
        String unit,
        OrderedBy by,
        AssetOrderStanding standing,
        LocalDate asOf,
        Optional<String> valueVnd,
        Optional<SealedText> description,
        Optional<Execution> executed,
        List<ChangeShown> changes,
        Optional<Lifting> lifted) {

    /** A change of the value. */
    public record ChangeShown(String documentNo, LocalDate changedOn, String unit, String valueVnd) {}

    static AssetOrderShown of(OrderedAsset ordered, long version, LocalDate asOf) {
        AssetOrder order = ordered.order();
        return new AssetOrderShown(
                order.documentNo(),
                version,
                order.kind(),
                order.kind().vietnamese(),
                order.kind().english(),
                order.kind().article(),
                order.asset(),
                order.person().map(PersonKey::value),
                order.decidedOn(),
                order.unit(),
                order.by(),
                standing(ordered, asOf),
                asOf,
                ordered.valueOn(asOf).map(AmountVnd::value),
                order.description(),
                ordered.execution(),
                ordered.changes().stream()
                        .map(change -> new ChangeShown(
                                change.documentNo(),
                                change.changedOn(),
                                change.unit(),
                                change.valueVnd().value()))
                        .toList(),
                ordered.lifting());
    }

    private static AssetOrderStanding standing(OrderedAsset ordered, LocalDate asOf) {
        if (ordered.lifting().filter(one -> !one.liftedOn().isAfter(asOf)).isPresent()) {
            return AssetOrderStanding.LIFTED;
        }
        return ordered.execution().isPresent() ? AssetOrderStanding.IN_FORCE : AssetOrderStanding.ISSUED;
    }
}
