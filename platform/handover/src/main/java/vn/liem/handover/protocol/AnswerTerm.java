package vn.liem.handover.protocol;

import java.time.LocalDate;

/**
 * Until when an offer is to be answered: the row of the procedure profile it comes from, the last day, and the days of
 * grace after which silence is a fact for the committee.
 */
public record AnswerTerm(String rule, LocalDate dueOn, int graceDays) {

    /** The longest grace a profile may set, in days. */
    public static final int MAX_GRACE_DAYS = 365;

    /** The longest name of a profile's row, in characters. */
    public static final int MAX_RULE_LENGTH = 40;

    public AnswerTerm {
        if (rule.isBlank() || rule.length() > MAX_RULE_LENGTH) {
            throw new IllegalArgumentException(
                    "the name of a row has 1 to %d characters, this has %d".formatted(MAX_RULE_LENGTH, rule.length()));
        }
        if (graceDays < 0 || graceDays > MAX_GRACE_DAYS) {
            throw new IllegalArgumentException(
                    "grace is 0 to %d days, this is %d".formatted(MAX_GRACE_DAYS, graceDays));
        }
    }

    /** Whether the day lies behind the due day and its grace. */
    public boolean passedBy(LocalDate on) {
        return on.isAfter(dueOn.plusDays(graceDays));
    }

    /** How an answer of that day stands to the term. */
    Timeliness timelinessOf(LocalDate on) {
        return passedBy(on) ? Timeliness.LATE : Timeliness.IN_TIME;
    }
}
