package vn.liem.recovery.asset.policy;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.liem.recovery.asset.AssetMeasureKind;
import vn.liem.recovery.money.AmountVnd;

/** What is read of an order on an asset that was issued. */
public record OrderTold(Order order) {

    /** The order itself. */
    public record Order(
            String documentNo,
            AssetMeasureKind kind,
            UUID asset,
            LocalDate decidedOn,
            String unit,
            Optional<AmountVnd> valueVnd) {}

    /** The asset that it names. */
    public UUID asset() {
        return order.asset();
    }
}
