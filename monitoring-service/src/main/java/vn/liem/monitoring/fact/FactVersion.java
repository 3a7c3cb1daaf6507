package vn.liem.monitoring.fact;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How a fact was known during some days of recording.
 *
 * @param id the key of the fact
 * @param log the log of the event that told it like this
 * @param knownFrom the first of the days
 * @param knownUntil the day from which it was known otherwise; nothing for how it is known now
 * @param standing false where it was taken back
 */
public record FactVersion(
        String id, String log, LocalDate knownFrom, Optional<LocalDate> knownUntil, boolean standing, Fact fact) {

    /** Whether it was known like this at the end of a day; now, where none is named. */
    public boolean isOf(Optional<LocalDate> knownOn) {
        return knownOn.map(day -> !knownFrom.isAfter(day)
                        && knownUntil.filter(until -> !until.isAfter(day)).isEmpty())
                .orElse(knownUntil.isEmpty());
    }
}
