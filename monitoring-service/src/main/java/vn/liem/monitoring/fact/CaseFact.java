package vn.liem.monitoring.fact;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A matter or a case (vụ việc, vụ án) as it is registered.
 *
 * @param offenceGroup its code, {@code corruption}
 * @param separatedFrom the case it was separated from
 * @param mergedOn the day it was joined to another
 */
public record CaseFact(
        String id,
        String number,
        String locality,
        String offenceGroup,
        LocalDate registeredOn,
        Optional<LocalDate> institutedOn,
        Optional<String> separatedFrom,
        Optional<LocalDate> mergedOn)
        implements Fact {

    /** It after it was instituted on a day. */
    public CaseFact institutedOn(LocalDate day) {
        return new CaseFact(
                id, number, locality, offenceGroup, registeredOn, Optional.of(day), separatedFrom, mergedOn);
    }

    /** It after it was separated from another. */
    public CaseFact separatedFrom(String other) {
        return new CaseFact(
                id, number, locality, offenceGroup, registeredOn, institutedOn, Optional.of(other), mergedOn);
    }

    /** It after it was joined to another on a day. */
    public CaseFact mergedOn(LocalDate day) {
        return new CaseFact(
                id, number, locality, offenceGroup, registeredOn, institutedOn, separatedFrom, Optional.of(day));
    }
}
