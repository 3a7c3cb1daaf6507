package vn.liem.monitoring.door;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The moment at which a page looks at things: at the end of a legal day, by what was recorded up to a day.
 *
 * @param day facts dated later do not exist for the page
 * @param knownOn by what was recorded up to this day; by everything where none is named
 * @param isChosen whether somebody chose it, and did not come upon it
 * @param today the day on which the page is opened
 * @param openedAt when, by the clock of Vietnam
 * @param here the address of the page with the view that is open
 */
public record Moment(
        LocalDate day,
        Optional<LocalDate> knownOn,
        boolean isChosen,
        LocalDate today,
        LocalDateTime openedAt,
        Address here) {

    static final String AS_OF = "asOf";
    static final String KNOWN_ON = "knownOn";

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    /** Whether it is about today. */
    public boolean isCurrent() {
        return day.equals(today);
    }

    /** The time of day at which the page was opened. */
    public String time() {
        return CLOCK.format(openedAt);
    }

    /** The same view of now. */
    public Address now() {
        return here.without(AS_OF, KNOWN_ON, "page");
    }

    /** What a form that asks for another moment carries on. */
    public List<Map.Entry<String, String>> carried() {
        return List.copyOf(now().parameters().entrySet());
    }

    /** What the form shows: the day that was asked for. */
    public String asked() {
        return here.parameters().getOrDefault(AS_OF, "");
    }

    /** The day of recording that was asked for. */
    public String askedKnownOn() {
        return here.parameters().getOrDefault(KNOWN_ON, "");
    }
}
