package vn.liem.notification.notice.view;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * What is read of a clock that reminds people, whose owner is asked why it was missed, or told that its last day is another one.
 *
 * @param standsOn the day on which a reminder stands
 * @param to the body or the territory to which it goes
 */
record ReminderTold(Key key, LocalDate dueOn, Optional<LocalDate> standsOn, String to) {

    /** Which clock. */
    record Key(String clock, UUID setBy) {}
}
