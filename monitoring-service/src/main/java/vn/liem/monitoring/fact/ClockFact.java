package vn.liem.monitoring.fact;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A statutory clock of a case (thời hạn): set, then met or missed.
 *
 * @param clock which of the profile's clocks, {@code investigation}
 * @param dueOn its last day; none where the profile cannot compute it
 * @param notKnown why it cannot be computed, in both languages
 */
public record ClockFact(
        String caseId,
        String clock,
        LocalDate startedOn,
        Optional<LocalDate> dueOn,
        Optional<Sentence> notKnown,
        Optional<LocalDate> metOn,
        boolean missed)
        implements Fact {

    /** A sentence in both languages. */
    public record Sentence(String vietnamese, String english) {}

    /** It after what it was set for was done. */
    public ClockFact metOn(LocalDate day) {
        return new ClockFact(caseId, clock, startedOn, dueOn, notKnown, Optional.of(day), missed);
    }

    /** It after a fact showed that it runs on. */
    public ClockFact resumed() {
        return new ClockFact(caseId, clock, startedOn, dueOn, notKnown, Optional.empty(), missed);
    }

    /** It after its last day passed. */
    public ClockFact passed() {
        return new ClockFact(caseId, clock, startedOn, dueOn, notKnown, metOn, true);
    }

    /** It after a fact showed that it was not missed. */
    public ClockFact notMissed() {
        return new ClockFact(caseId, clock, startedOn, dueOn, notKnown, metOn, false);
    }
}
