package vn.liem.monitoring.door;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
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

    /** Whether nobody chose it, and it is an earlier day for want of newer facts. */
    public boolean isLastWithFacts() {
        return !isChosen && !isCurrent();
    }

    /** Whether somebody chose the legal day: what is dated later does not exist then. */
    public boolean isDayChosen() {
        return here.parameters().containsKey(AS_OF);
    }

    /**
     * Whether all that is shown is as it was on its day: where no day was chosen, where it has not passed, and where nothing
     * counts that was recorded after it. Else some things are known as they stand now alone, and are left out.
     */
    public boolean isExact() {
        return !isDayChosen()
                || isCurrent()
                || knownOn.filter(known -> !known.isAfter(day)).isPresent();
    }

    /** The same day by what was recorded by then: everything can be shown of it. */
    public Address exact() {
        return here.with(AS_OF, day.toString()).with(KNOWN_ON, day.toString()).without("page");
    }

    /** The day to which days are counted: the one that was chosen, or today, since limits run on where nothing is recorded. */
    public LocalDate countedTo() {
        return isDayChosen() ? day : today;
    }

    /** The same view of now. */
    public Address now() {
        return here.without(AS_OF, KNOWN_ON, "page");
    }

    /** Another page at the same moment, narrowed by nothing. */
    public Address at(String path) {
        Map<String, String> same = new LinkedHashMap<>(here.parameters());
        same.keySet().retainAll(List.of(AS_OF, KNOWN_ON));
        return new Address(path, same);
    }

    /**
     * From which day time limits are counted; nothing where those of the moment's day are not to be told. A limit of a past day
     * may have been lengthened since, and only what was recorded by then does not say so.
     */
    public Optional<LocalDate> clocksOn() {
        return isExact() ? Optional.of(countedTo()) : Optional.empty();
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
