package vn.liem.procedure.recount;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.liem.procedure.clock.ClockFact;
import vn.liem.procedure.counting.Start;
import vn.liem.procedure.law.Answer;
import vn.liem.procedure.law.Limit.Countable;
import vn.liem.procedure.law.OffenceClass;

/**
 * A clock that still runs, by the facts it follows from and not by its date.
 *
 * @param key what the caller calls it; handed back with the answer, and nothing else is done with it
 * @param clock the name of the clock in {@code clocks.json}
 * @param startedBy the fact that started it
 * @param start the legal day of that fact, or its moment
 * @param seriousness the class of the case, or why it is not known
 * @param granted the extensions, in turn
 * @param statedOn the end that the last decision states, where one does
 */
public record OpenClock(
        String key,
        String clock,
        ClockFact startedBy,
        Start start,
        Answer<OffenceClass> seriousness,
        List<Countable> granted,
        Optional<LocalDate> statedOn) {

    public OpenClock {
        granted = List.copyOf(granted);
    }
}
