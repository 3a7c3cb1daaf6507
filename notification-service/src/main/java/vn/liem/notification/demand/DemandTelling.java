package vn.liem.notification.demand;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A demand of which a body is told; it says nothing of whom it is about and why.
 *
 * @param on the day on which it was recorded
 * @param to the body whose officer it is
 * @param demand the mark of the demand
 * @param officer the mark of the officer
 */
public record DemandTelling(Key key, LocalDate on, String to, UUID demand, UUID officer) {

    /** The name under which demands stand in an inbox. */
    public static final String CLOCK = "officer_demand";

    /** Which demand: that which this event made. */
    public record Key(String clock, UUID setBy) {}

    /** A demand. */
    public static DemandTelling of(UUID demandedBy, LocalDate on, String to, UUID demand, UUID officer) {
        return new DemandTelling(new Key(CLOCK, demandedBy), on, to, demand, officer);
    }
}
