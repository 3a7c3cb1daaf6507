package vn.liem.recovery.asset.policy;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.liem.recovery.money.AmountVnd;

/**
 * What is read of what followed an order on an asset.
 *
 * @param order the number of the order
 * @param change of the value
 * @param lifting by which it was lifted
 * @param documentNo what was taken back
 */
public record OrderFollowed(
        UUID asset, String order, Optional<Change> change, Optional<Lifting> lifting, Optional<String> documentNo) {

    /** Another value from a day on. */
    public record Change(String documentNo, LocalDate changedOn, AmountVnd valueVnd) {}

    /** The decision that lifted it. */
    public record Lifting(String documentNo, LocalDate liftedOn) {}
}
