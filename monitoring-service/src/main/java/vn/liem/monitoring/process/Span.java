package vn.liem.monitoring.process;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import vn.liem.monitoring.fact.Fact;

/**
 * A time that something took or takes (khoảng thời gian): a row of the list behind a measure.
 *
 * @param fact the fact that it is of
 * @param until its end; of one that is open the day on which it is looked at
 * @param lastDay the last day that the law, or the document, leaves; none where it is not known
 * @param body the body that returned, or is waited for
 * @param turn which time it is: the second stay, the third return
 */
public record Span(
        Fact fact,
        LocalDate from,
        LocalDate until,
        boolean open,
        Optional<LocalDate> lastDay,
        Optional<String> body,
        int turn) {

    static Span of(Fact fact, LocalDate from, LocalDate until, boolean open) {
        return new Span(fact, from, until, open, Optional.empty(), Optional.empty(), 1);
    }

    /** What happened on one day and took no time. */
    static Span on(Fact fact, LocalDate day, Optional<String> body, int turn) {
        return new Span(fact, day, day, false, Optional.empty(), body, turn);
    }

    Span bounded(Optional<LocalDate> day) {
        return new Span(fact, from, until, open, day, body, turn);
    }

    Span with(Optional<String> unit) {
        return new Span(fact, from, until, open, lastDay, unit, turn);
    }

    Span turn(int number) {
        return new Span(fact, from, until, open, lastDay, body, number);
    }

    /** How many days it took, the first one not counted. */
    public long days() {
        return ChronoUnit.DAYS.between(from, until);
    }

    /** Whether it took longer than it might. */
    public boolean isOver() {
        return lastDay.filter(until::isAfter).isPresent();
    }
}
