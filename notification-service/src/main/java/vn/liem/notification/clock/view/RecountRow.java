package vn.liem.notification.clock.view;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.liem.eventstore.StoredEvent;
import vn.liem.notification.clock.ClocksEvent.ClockRecounted;

/**
 * A date that is another one by a later version of the calendar or the law.
 *
 * @param id the event that says so
 * @param pos where that event stands, the order of the list
 * @param recountedOn the day on which it was counted anew
 * @param whole both days with their explanations, as JSON
 */
public record RecountRow(
        UUID id,
        long pos,
        String subject,
        String clock,
        String countedBy,
        Optional<LocalDate> dueBefore,
        Optional<LocalDate> dueOn,
        LocalDate recountedOn,
        String whole) {

    /** The row of an event. */
    static RecountRow of(StoredEvent event, ClockRecounted told) {
        return new RecountRow(
                event.id(),
                event.pos(),
                event.subject(),
                told.key().clock(),
                told.countedBy(),
                told.dueBefore(),
                told.dueOn(),
                event.occurredOn(),
                event.body().json());
    }
}
