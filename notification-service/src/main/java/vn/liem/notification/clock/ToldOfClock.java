package vn.liem.notification.clock;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What people were told of a clock, and what they answered.
 *
 * @param dueOn the last day that the latest reminder spoke of
 * @param standsOn the day on which that reminder stands
 * @param reasonAsked whether the owner was asked why it was missed
 * @param reason what the owner said
 */
record ToldOfClock(
        Optional<LocalDate> dueOn, Optional<LocalDate> standsOn, boolean reasonAsked, Optional<MissReason> reason) {

    static final ToldOfClock NOTHING = new ToldOfClock(Optional.empty(), Optional.empty(), false, Optional.empty());

    ToldOfClock reminded(LocalDate due, LocalDate stands) {
        return new ToldOfClock(Optional.of(due), Optional.of(stands), reasonAsked, reason);
    }

    ToldOfClock asked() {
        return new ToldOfClock(dueOn, standsOn, true, reason);
    }

    ToldOfClock explained(MissReason why) {
        return new ToldOfClock(dueOn, standsOn, reasonAsked, Optional.of(why));
    }

    ToldOfClock missWithdrawn() {
        return new ToldOfClock(dueOn, standsOn, false, Optional.empty());
    }

    /** Whether a reminder that stands on this day, of this last day, has been given or overtaken. */
    boolean hasReminded(LocalDate due, LocalDate stands) {
        return dueOn.equals(Optional.of(due))
                && standsOn.filter(last -> !last.isBefore(stands)).isPresent();
    }
}
