package vn.liem.monitoring.door;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * On which day a page looks at things: the last one with facts, where nothing is newer.
 *
 * @param today the day on which the page is opened
 * @param openedAt when, by the clock of Vietnam
 */
public record AsOf(LocalDate day, LocalDate today, LocalDateTime openedAt) {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    /** Whether something was recorded for today. */
    public boolean isCurrent() {
        return day.equals(today);
    }

    /** The time of day at which the page was opened. */
    public String time() {
        return CLOCK.format(openedAt);
    }
}
