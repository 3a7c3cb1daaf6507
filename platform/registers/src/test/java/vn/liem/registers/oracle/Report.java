package vn.liem.registers.oracle;

/** What a report is asked for: its period, both days in, its as-of day, and the unit it is about or {@code ALL}. */
public record Report(String from, String to, String asOf, String scope) {

    /** The scope of everything. */
    public static final String ALL = "ALL";

    /** Dated within the period and not after the as-of day; an empty day is not. */
    boolean inP(String day) {
        return !day.isEmpty() && day.compareTo(from) >= 0 && day.compareTo(to) <= 0 && day.compareTo(asOf) <= 0;
    }

    /** The day on which states are taken. */
    String e() {
        return to.compareTo(asOf) < 0 ? to : asOf;
    }

    /** Has happened by that day. */
    boolean byE(String day) {
        return !day.isEmpty() && day.compareTo(e()) <= 0;
    }

    /** Is known to the report at all. */
    boolean byAsOf(String day) {
        return !day.isEmpty() && day.compareTo(asOf) <= 0;
    }

    /** Has happened before the period. */
    boolean beforeP(String day) {
        return !day.isEmpty() && day.compareTo(from) < 0 && day.compareTo(asOf) <= 0;
    }
}
