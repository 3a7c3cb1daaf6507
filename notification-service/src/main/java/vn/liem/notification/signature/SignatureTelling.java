package vn.liem.notification.signature;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A proposed decision of which a body is told. Its parts are those of a reminder of a clock, so that an inbox shows both; it says
 * nothing of what is decided.
 *
 * @param dueOn the day on which it was proposed
 * @param standsOn the same
 * @param to the body whose second officer is to sign
 * @param proposal the mark of what was proposed: it says nothing, and is the same where the same is proposed anew
 */
public record SignatureTelling(Key key, LocalDate dueOn, LocalDate standsOn, String to, UUID proposal) {

    /** The name under which proposals stand in an inbox. */
    public static final String CLOCK = "second_signature";

    /** Which proposal: that which this event made. */
    public record Key(String clock, UUID setBy) {}

    /** A proposal. */
    public static SignatureTelling of(UUID proposedBy, LocalDate on, String to, UUID proposal) {
        return new SignatureTelling(new Key(CLOCK, proposedBy), on, on, to, proposal);
    }
}
