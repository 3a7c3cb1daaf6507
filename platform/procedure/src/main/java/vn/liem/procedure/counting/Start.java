package vn.liem.procedure.counting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** What starts a limit: a legal day, or a moment where the hour was recorded too. */
public sealed interface Start {

    /** The day, in the time of the calendar. */
    LocalDate day(ZoneId zone);

    /** A legal day whose hour was not recorded. */
    record OnDay(LocalDate on) implements Start {

        @Override
        public LocalDate day(ZoneId zone) {
            return on;
        }
    }

    /** A moment. */
    record AtMoment(Instant at) implements Start {

        @Override
        public LocalDate day(ZoneId zone) {
            return LocalDate.ofInstant(at, zone);
        }
    }
}
