package vn.liem.notification.clock.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.liem.notification.clock.ClocksEvent.ClockRecounted;
import vn.liem.notification.clock.Explained;
import vn.liem.notification.clock.Sentence;

/**
 * A date that moved, with both days and how each came about.
 *
 * @param id the event that says so
 * @param subject the case or source
 * @param clock the clock's name in the profile
 * @param setBy the event that set the clock
 * @param dueBefore the last day before; not there where it could not be computed
 * @param dueOn the last day now; not there where it can be computed no longer
 * @param countedBefore the version of the calendar and the law before, where it was told
 * @param countedBy the version of the calendar and the law now
 * @param recountedOn the day on which it was counted anew
 */
public record RecountShown(
        UUID id,
        String subject,
        String clock,
        UUID setBy,
        Sentence name,
        Optional<LocalDate> dueBefore,
        Optional<LocalDate> dueOn,
        Optional<String> countedBefore,
        String countedBy,
        LocalDate recountedOn,
        Counting before,
        Counting now) {

    /** How a day was counted, sentence by sentence, and the days that were passed over. */
    public record Counting(List<Sentence> steps, List<Explained.PassedOver> passedOver) {

        public Counting {
            steps = List.copyOf(steps);
            passedOver = List.copyOf(passedOver);
        }

        static Counting of(Explained explained) {
            return new Counting(explained.steps(), explained.passedOver());
        }
    }

    static RecountShown of(UUID id, String subject, LocalDate recountedOn, ClockRecounted told) {
        return new RecountShown(
                id,
                subject,
                told.key().clock(),
                told.key().setBy(),
                told.explained().name(),
                told.dueBefore(),
                told.dueOn(),
                told.countedBefore(),
                told.countedBy(),
                recountedOn,
                Counting.of(told.before()),
                Counting.of(told.explained()));
    }
}
