package vn.liem.procedure.counting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The end of a limit: the nominal last day, from which an extension runs; the day it is due, moved where the law moves
 * it; the instant after which it is overdue; and how it was counted.
 */
public record Counted(LocalDate nominal, LocalDate due, Instant endsAt, Explanation explanation) {

    /** Whether the limit is missed at the instant: strictly after its end. */
    public boolean isOverdueAt(Instant now) {
        return now.isAfter(endsAt);
    }

    /** Whether a fact of that legal day keeps the limit. */
    public boolean isKeptOn(LocalDate day) {
        return !day.isAfter(due);
    }

    /** Whether what was lodged is in time. */
    public boolean isKeptBy(Lodged lodged) {
        return isKeptOn(lodged.on());
    }

    /** How many days are left on the day, 0 on the last one, negative when it is missed. */
    public long daysLeft(LocalDate today) {
        return ChronoUnit.DAYS.between(today, due);
    }
}
