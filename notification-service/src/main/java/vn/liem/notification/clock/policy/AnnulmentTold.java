package vn.liem.notification.clock.policy;

import java.util.Optional;

/** What is read of a decision that was taken back. */
public record AnnulmentTold(Key decision) {

    /** Which decision. */
    public record Key(String documentNo, Optional<String> person) {}
}
