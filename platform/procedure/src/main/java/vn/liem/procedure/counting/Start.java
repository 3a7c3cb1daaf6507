package vn.liem.procedure.counting;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What starts a limit: a legal day, or a moment where the hour was recorded too. */
public sealed interface Start {

    /** The day, in the time of the calendar. */
    LocalDate day(ZoneId zone);

    /** The earliest day that a limit is counted from. */
    LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    /** The latest day that a limit is counted from. */
    LocalDate LATEST = LocalDate.of(2199, 12, 31);

    /**
     * A start as it is written: {@code 2026-01-30}, or with the hour {@code 2026-02-13T16:30:00+07:00}; an hour without an
     * offset is the time of the zone. Nothing where it is neither, or too far away.
     */
    static Optional<Start> read(String text, ZoneId zone) {
        return Stream.<Supplier<Start>>of(
                        () -> new OnDay(LocalDate.parse(text)),
                        () -> new AtMoment(OffsetDateTime.parse(text).toInstant()),
                        () -> new AtMoment(
                                LocalDateTime.parse(text).atZone(zone).toInstant()))
                .flatMap(reading -> parsed(reading).stream())
                .filter(start -> isNear(start.day(zone)))
                .findFirst();
    }

    private static Optional<Start> parsed(Supplier<Start> reading) {
        try {
            return Optional.of(reading.get());
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static boolean isNear(LocalDate day) {
        return !day.isBefore(EARLIEST) && !day.isAfter(LATEST);
    }

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
