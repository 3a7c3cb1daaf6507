package vn.liem.service.door;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** The days that a door takes from a person; who writes 0024 for 2024 is told so. A register tells any day. */
public final class DayBounds {

    /** The first day. */
    public static final LocalDate FIRST = LocalDate.of(1900, 1, 1);

    /** The last day. */
    public static final LocalDate LAST = LocalDate.of(2200, 12, 31);

    private static final Pattern WRITTEN = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private DayBounds() {}

    /** Whether the day lies within the bounds. */
    public static boolean hold(LocalDate day) {
        return !day.isBefore(FIRST) && !day.isAfter(LAST);
    }

    /** The day of a text in ten characters, within the bounds or not; an exception where there is no such day. */
    static LocalDate read(String text) {
        if (!WRITTEN.matcher(text).matches()) {
            throw new DateTimeException("a day has ten characters");
        }
        return LocalDate.parse(text);
    }
}
