package vn.liem.recovery.quashing.policy;

import java.util.Optional;
import vn.liem.kernel.PersonKey;

/** What is read of a decision that was taken back. */
public record AnnulmentTold(Key decision) {

    /** Which decision. */
    public record Key(String documentNo, Optional<PersonKey> person) {}
}
