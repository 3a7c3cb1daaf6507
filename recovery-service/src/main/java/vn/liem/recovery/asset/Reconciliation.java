package vn.liem.recovery.asset;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.liem.recovery.asset.AssetEvent.AssetIdentified;
import vn.liem.recovery.money.AmountVnd;

/** Compares what investigation-service ordered on an asset with what stands here. */
public final class Reconciliation {

    private Reconciliation() {}

    /**
     * Something that does not fit.
     *
     * @param documentNo the order that it is about, where it is about one
     */
    public record Found(AssetMismatch what, Optional<String> documentNo) {}

    /** Everything that does not fit, order by order. */
    public static List<Found> of(Asset asset) {
        List<Found> found = new ArrayList<>();
        Optional<UUID> caseId = asset.identity().map(AssetIdentified::caseId);
        for (OrderOnAsset order : asset.securing().orders()) {
            if (caseId.isEmpty()) {
                found.add(about(AssetMismatch.NOT_RECORDED, order));
            } else if (!caseId.get().equals(order.order().caseId())) {
                found.add(about(AssetMismatch.ORDERED_IN_OTHER_CASE, order));
            }
            ofOrder(order, asset).ifPresent(what -> found.add(about(what, order)));
            if (valuesDiffer(order, asset.securing())) {
                found.add(about(AssetMismatch.VALUES_DIFFER, order));
            }
        }
        if (asset.claims().isUpheld() && asset.standing() == AssetStanding.SECURED) {
            found.add(new Found(AssetMismatch.CLAIM_UPHELD, Optional.empty()));
        }
        return found;
    }

    private static Optional<AssetMismatch> ofOrder(OrderOnAsset order, Asset asset) {
        Optional<MeasureEnding> ending = asset.securing().ending(order.order().key());
        boolean sold = asset.proceeds().sale().isPresent();
        if (order.stands()) {
            return ending.filter(Reconciliation::isRelease).isPresent()
                    ? Optional.of(AssetMismatch.RELEASED_BUT_ORDERED)
                    : Optional.empty();
        }
        if (ending.isPresent() || sold) {
            return Optional.empty();
        }
        return Optional.of(order.takenBack() ? AssetMismatch.ORDER_TAKEN_BACK : AssetMismatch.AWAITS_RELEASE);
    }

    /** What was confiscated, sold or given back left the order behind by a later decision, which is no contradiction. */
    private static boolean isRelease(MeasureEnding ending) {
        return ending.reason().map(reason -> reason == EndReason.RELEASED).orElse(true);
    }

    private static boolean valuesDiffer(OrderOnAsset order, Securing securing) {
        MeasureKey key = order.order().key();
        Optional<AmountVnd> ordered = order.valueOn(LocalDate.MAX);
        Optional<AmountVnd> recorded = securing.recorded(key).flatMap(SecuringMeasure::valueVnd);
        return securing.ordered(key).size() == 1
                && ordered.isPresent()
                && recorded.filter(value -> !value.equals(ordered.get())).isPresent();
    }

    private static Found about(AssetMismatch what, OrderOnAsset order) {
        return new Found(what, Optional.of(order.documentNo()));
    }
}
