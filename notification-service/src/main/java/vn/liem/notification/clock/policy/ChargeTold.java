package vn.liem.notification.clock.policy;

import java.time.LocalDate;
import java.util.Optional;

/** What is read of a charge (khởi tố bị can), or of its correction. */
public record ChargeTold(LocalDate chargedOn, String unit, Charge charge) {

    /** With which crime. */
    public record Charge(Optional<String> article, Optional<String> clause) {}
}
