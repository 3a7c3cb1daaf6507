package vn.liem.procedure.law;

import vn.liem.procedure.file.Row;
import vn.liem.procedure.file.UnreadableRow;

/** How long a limit is (thời hạn), in the unit the law counts it in, or why it has no length of its own. */
public sealed interface Limit {

    /** The longest length of a limit, in any unit. */
    int MAX_LENGTH = 10_000;

    /** A length that can be counted from a day. */
    sealed interface Countable extends Limit {

        /** How many of its unit it has. */
        int length();
    }

    /** Hours of the clock, from the moment. */
    record Hours(int length) implements Countable {}

    /** Days of the calendar. */
    record Days(int length) implements Countable {}

    /** Working days (ngày làm việc). */
    record WorkingDays(int length) implements Countable {}

    /** Months of the calendar. */
    record Months(int length) implements Countable {}

    /** Months of exactly thirty days, as custody and detention have them. */
    record ThirtyDayMonths(int length) implements Countable {}

    /** Years. */
    record Years(int length) implements Countable {}

    /** So many days before the end of another limit. */
    record DaysBefore(int length) implements Countable {}

    /** So many months before the end of another limit. */
    record MonthsBefore(int length) implements Countable {}

    /** At once (ngay). */
    record AtOnce() implements Limit {}

    /** The length stands in another row. */
    record OfAnotherRow() implements Limit {}

    /** The length stands in the document itself. */
    record StatedInDocument() implements Limit {}

    /** A rule without a length. */
    record ByRule() implements Limit {}

    /** A fixed date of the year. */
    record FixedDate() implements Limit {}

    /** The clock stands still. */
    record StoppedClock() implements Limit {}

    /** The source was not seen: the length is unknown. */
    record NotSeen() implements Limit {}

    /** Reads number and unit of a row; a number that its unit cannot have is a fault. */
    static Limit read(Row row) {
        var n = row.number("n");
        var unit = row.text("unit");
        return switch (unit) {
            case "H" -> new Hours(positive(n, unit));
            case "D" -> n < 0 ? new DaysBefore(positive(-n, unit)) : new Days(positive(n, unit));
            case "WD" -> new WorkingDays(positive(n, unit));
            case "M" -> n < 0 ? new MonthsBefore(positive(-n, unit)) : new Months(positive(n, unit));
            case "M30" -> new ThirtyDayMonths(positive(n, unit));
            case "Y" -> new Years(positive(n, unit));
            case "IMM" -> without(n, unit, new AtOnce());
            case "REF" -> without(n, unit, new OfAnotherRow());
            case "DOC" -> without(n, unit, new StatedInDocument());
            case "RULE" -> without(n, unit, new ByRule());
            case "DATE" -> without(n, unit, new FixedDate());
            case "STOP" -> without(n, unit, new StoppedClock());
            case "U" -> without(n, unit, new NotSeen());
            default -> throw new UnreadableRow("unit is not one of the listed words: %s".formatted(unit));
        };
    }

    private static int positive(int n, String unit) {
        if (n <= 0 || n > MAX_LENGTH) {
            throw new UnreadableRow("n is %d, a length in %s lies between 1 and %d".formatted(n, unit, MAX_LENGTH));
        }
        return n;
    }

    private static Limit without(int n, String unit, Limit limit) {
        if (n != 0) {
            throw new UnreadableRow("n is %d, the unit %s has no length".formatted(n, unit));
        }
        return limit;
    }
}
