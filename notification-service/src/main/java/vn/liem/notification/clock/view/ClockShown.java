package vn.liem.notification.clock.view;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import vn.liem.notification.clock.ClocksEvent.ClockSet;
import vn.liem.notification.clock.Explained;
import vn.liem.notification.clock.Sentence;
import vn.liem.procedure.clock.ClockFact;

/**
 * A clock as it is shown, and how its last day came about.
 *
 * @param subject the case or source it runs for
 * @param clock its name in the profile
 * @param startedBy the fact that set it
 * @param nominalOn the last day before days off move it
 * @param daysLeft how many days are left, 0 on the last one, negative where it has run out; not there where it has ended
 * @param rowId the row of the profile
 * @param steps how its last day was counted, sentence by sentence
 * @param passedOver the days that the counting passed over, and why
 * @param notKnown why its last day cannot be computed, where it cannot
 */
public record ClockShown(
        String subject,
        String clock,
        Sentence name,
        ClockState state,
        LocalDate asOf,
        ClockFact startedBy,
        LocalDate startedOn,
        Optional<LocalDate> nominalOn,
        Optional<LocalDate> dueOn,
        Optional<Long> daysLeft,
        Optional<LocalDate> metOn,
        Optional<String> rowId,
        Optional<Sentence> article,
        List<Sentence> steps,
        List<Explained.PassedOver> passedOver,
        Optional<Sentence> notKnown) {

    static ClockShown of(String subject, ClockSet set, Optional<LocalDate> metOn, LocalDate asOf) {
        Explained explained = set.explained();
        ClockState state = ClockState.on(asOf, explained.right(), set.dueOn(), metOn);
        Optional<LocalDate> ended = metOn.filter(met -> !met.isAfter(asOf));
        return new ClockShown(
                subject,
                set.key().clock(),
                explained.name(),
                state,
                asOf,
                explained.startedBy(),
                set.startedOn(),
                set.nominalOn(),
                set.dueOn(),
                set.dueOn().filter(_ -> ended.isEmpty()).map(due -> ChronoUnit.DAYS.between(asOf, due)),
                ended,
                set.rowId(),
                explained.article(),
                explained.steps(),
                explained.passedOver(),
                set.notKnown());
    }
}
