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
        Optional<String> separatedFrom,
        Optional<LocalDate> mergedOn)
        implements Fact {}
