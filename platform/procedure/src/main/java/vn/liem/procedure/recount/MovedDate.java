package vn.liem.procedure.recount;

import java.time.LocalDate;
import java.util.Optional;
import vn.liem.procedure.Wording;
import vn.liem.procedure.clock.ClockAnswer;

/**
 * An open clock whose last day is another one than before, with both answers: each explains itself, by its own calendar.
 *
 * @param clock the clock
 * @param before what the earlier profile answers
 * @param after what the later one answers
 */
public record MovedDate(OpenClock clock, ClockAnswer before, ClockAnswer after) {

    /** The last day before; nothing where it could not be computed. */
    public Optional<LocalDate> dueBefore() {
        return due(before);
    }

    /** The last day now; nothing where it cannot be computed. */
    public Optional<LocalDate> dueAfter() {
        return due(after);
    }

    /** The change in a sentence, with the calendar of each day. */
    public Wording sentence() {
        return new Wording(
                "Ngày hết hạn trước đây: %s; nay: %s."
                        .formatted(
                                said(before, "lịch").vietnamese(),
                                said(after, "lịch").vietnamese()),
                "The last day was %s; now it is %s."
                        .formatted(
                                said(before, "calendar").english(),
                                said(after, "calendar").english()));
    }

    static Optional<LocalDate> due(ClockAnswer answer) {
        return switch (answer) {
            case ClockAnswer.Runs(var running) -> Optional.of(running.counted().due());
            case ClockAnswer.NotKnown _ -> Optional.empty();
        };
    }

    private static Wording said(ClockAnswer answer, String calendar) {
        return switch (answer) {
            case ClockAnswer.Runs(var running) -> {
                var day = "%s (%s %s)"
                        .formatted(
                                running.counted().due(),
                                calendar,
                                running.counted().explanation().calendarVersion());
                yield new Wording(day, day);
            }
            case ClockAnswer.NotKnown _ -> new Wording("không tính được", "not to be computed");
        };
    }
}
