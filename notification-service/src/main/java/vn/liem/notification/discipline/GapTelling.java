package vn.liem.notification.discipline;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A gap of which somebody is told. Its parts are those of a reminder of a clock, so that an inbox shows both.
 *
 * @param dueOn the day from which on it is a gap
 * @param standsOn the day on which the notice stands
 * @param to the territory whose standing agency hears of it
 */
public record GapTelling(Key key, LocalDate dueOn, LocalDate standsOn, String to) {

    /** The name under which gaps stand in an inbox. */
    public static final String CLOCK = "discipline_gap";

    /** Which gap: that which this event found. */
    public record Key(String clock, UUID setBy) {}

    /** A gap that was found. */
    public static GapTelling of(UUID foundBy, LocalDate gapOn, String to) {
        return new GapTelling(new Key(CLOCK, foundBy), gapOn, gapOn, to);
    }
}
