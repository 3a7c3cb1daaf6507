package vn.liem.procedure.law;

import java.util.Optional;
import java.util.regex.Pattern;
import vn.liem.procedure.file.Row;
import vn.liem.procedure.file.UnreadableRow;

/** How long a limit is (thời hạn), in the unit the law counts it in, or why it has no length of its own. */
public sealed interface Limit {

    /** The longest length of a limit, in any unit. */
    int MAX_LENGTH = 10_000;

    /** How many days a month of custody and detention has. */
    int DAYS_OF_A_DETENTION_MONTH = 30;

    /** The units as the files write them. */
    String UNITS = "H, D, WD, M, M30, Y, IMM, REF, DOC, RULE, DATE, STOP, U";

    /** A length that can be counted from a day. */
    sealed interface Countable extends Limit {

        /** How many of its unit it has. */
        int length();

        /** The length of a text {@code 2M}, {@code 15D} or {@code 3 WD}, if it is one; none is counted back. */
        static Optional<Countable> of(String text) {
            var found = Pattern.compile("([0-9]{1,5}) ?(H|D|WD|M|M30|Y)").matcher(text);
            if (!found.matches()) {
                return Optional.empty();
            }
            var n = Integer.parseInt(found.group(1));
            return n == 0 || n > MAX_LENGTH ? Optional.empty() : Optional.of(length(n, found.group(2)));
        }

        private static Countable length(int n, String unit) {
            return switch (unit) {
                case "H" -> new Hours(n);
                case "D" -> new Days(n);
                case "WD" -> new WorkingDays(n);
                case "M" -> new Months(n);
                case "M30" -> new ThirtyDayMonths(n);
                default -> new Years(n);
            };
        }

        /** Whether it ends on a day of its own count, before that day is moved: hours and working days have none. */
        default boolean hasNominalEnd() {
            return switch (this) {
                case Days _, Months _, ThirtyDayMonths _, Years _, DaysBefore _, MonthsBefore _ -> true;
                case Hours _, WorkingDays _ -> false;
            };
        }

        /** Whether its last day is moved to a working day unless the row says otherwise. */
        default boolean mayMove() {
            return switch (this) {
                case Days _, Months _, Years _ -> true;
                case Hours _, WorkingDays _, ThirtyDayMonths _, DaysBefore _, MonthsBefore _ -> false;
            };
        }

        /** Whether it is counted back from the end of another limit. */
        default boolean runsBack() {
            return switch (this) {
                case DaysBefore _, MonthsBefore _ -> true;
                case Hours _, Days _, WorkingDays _, Months _, ThirtyDayMonths _, Years _ -> false;
            };
        }

        /** The number with its unit, as the files write them: {@code 7 WD}, {@code -10 D}. */
        default String written() {
            return switch (this) {
                case Hours(var n) -> n + " H";
                case Days(var n) -> n + " D";
                case WorkingDays(var n) -> n + " WD";
                case Months(var n) -> n + " M";
                case ThirtyDayMonths(var n) -> n + " M30";
                case Years(var n) -> n + " Y";
                case DaysBefore(var n) -> -n + " D";
                case MonthsBefore(var n) -> -n + " M";
            };
        }
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
            case "D" -> n < 0 ? new DaysBefore(back(n, unit)) : new Days(positive(n, unit));
            case "WD" -> new WorkingDays(positive(n, unit));
            case "M" -> n < 0 ? new MonthsBefore(back(n, unit)) : new Months(positive(n, unit));
            case "M30" -> new ThirtyDayMonths(positive(n, unit));
            case "Y" -> new Years(positive(n, unit));
            case "IMM" -> without(n, unit, new AtOnce());
            case "REF" -> without(n, unit, new OfAnotherRow());
            case "DOC" -> without(n, unit, new StatedInDocument());
            case "RULE" -> without(n, unit, new ByRule());
            case "DATE" -> without(n, unit, new FixedDate());
            case "STOP" -> without(n, unit, new StoppedClock());
            case "U" -> without(n, unit, new NotSeen());
            default ->
                throw new UnreadableRow(
                        "unit không thuộc danh mục: %s (danh mục: %s)".formatted(unit, UNITS),
                        "unit is not one of the listed words: %s (listed: %s)".formatted(unit, UNITS));
        };
    }

    /** Reads number and unit of a length that can be counted. */
    static Countable readCountable(Row row) {
        return switch (read(row)) {
            case Countable length -> length;
            case AtOnce _, OfAnotherRow _, StatedInDocument _, ByRule _, FixedDate _, StoppedClock _, NotSeen _ ->
                throw new UnreadableRow(
                        "ở đây phải là một độ dài đếm được, không phải đơn vị %s".formatted(row.text("unit")),
                        "a length that can be counted is expected here, not the unit %s".formatted(row.text("unit")));
        };
    }

    private static int positive(int n, String unit) {
        if (n <= 0 || n > MAX_LENGTH) {
            throw new UnreadableRow(
                    "n là %d, độ dài tính bằng %s phải từ 1 đến %d".formatted(n, unit, MAX_LENGTH),
                    "n is %d, a length in %s lies between 1 and %d".formatted(n, unit, MAX_LENGTH));
        }
        return n;
    }

    private static int back(int n, String unit) {
        return positive(n == Integer.MIN_VALUE ? Integer.MAX_VALUE : -n, unit);
    }

    private static Limit without(int n, String unit, Limit limit) {
        if (n != 0) {
            throw new UnreadableRow(
                    "n là %d, nhưng đơn vị %s không có độ dài".formatted(n, unit),
                    "n is %d, the unit %s has no length".formatted(n, unit));
        }
        return limit;
    }
}
