package vn.liem.monitoring.door;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** From which day time limits are counted, by the legal day and the day of recording that were chosen. */
class MomentTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 6, 30);
    private static final LocalDate LAST = LocalDate.of(2024, 6, 20);
    private static final LocalDate DAY = LocalDate.of(2024, 5, 2);

    @Test
    void time_limits_run_on_to_today_where_no_legal_day_was_chosen() {
        assertEquals(Optional.of(TODAY), clocksOn(Optional.empty(), Optional.empty()));
        assertEquals(Optional.of(TODAY), clocksOn(Optional.empty(), Optional.of(DAY)));
    }

    @Test
    void those_of_a_day_are_told_where_nothing_counts_that_was_recorded_after_it() {
        assertEquals(Optional.of(TODAY), clocksOn(Optional.of(TODAY), Optional.empty()));
        assertEquals(Optional.of(DAY), clocksOn(Optional.of(DAY), Optional.of(DAY)));
        assertEquals(Optional.of(DAY), clocksOn(Optional.of(DAY), Optional.of(DAY.minusDays(1))));
    }

    @Test
    void those_of_a_past_day_are_not_told_by_what_was_recorded_since() {
        assertEquals(Optional.empty(), clocksOn(Optional.of(DAY), Optional.empty()));
        assertEquals(Optional.empty(), clocksOn(Optional.of(DAY), Optional.of(DAY.plusDays(1))));
    }

    private static Optional<LocalDate> clocksOn(Optional<LocalDate> asOf, Optional<LocalDate> knownOn) {
        Map<String, String> asked = new LinkedHashMap<>();
        asOf.ifPresent(day -> asked.put(Moment.AS_OF, day.toString()));
        knownOn.ifPresent(day -> asked.put(Moment.KNOWN_ON, day.toString()));
        return new Moment(
                        asOf.orElse(LAST),
                        knownOn,
                        asOf.isPresent() || knownOn.isPresent(),
                        TODAY,
                        TODAY.atStartOfDay(),
                        new Address("/monitored", asked))
                .clocksOn();
    }
}
