package vn.liem.registers.row;

/**
 * Why a row is refused, in the order in which the reasons apply: a row gets the first. {@link #OVER_LIMIT} is the
 * system's own, for what is larger than any register may be.
 */
public enum Fault implements Code {
    OVER_LIMIT,
    BAD_ENCODING,
    WRONG_COLUMN_COUNT,
    MISSING_VALUE,
    BAD_DATE,
    BAD_NUMBER,
    BAD_CODE,
    DUPLICATE_KEY,
    UNKNOWN_REFERENCE,
    DATE_ORDER,
    ILLEGAL_TRANSITION;

    /** Whether the row is kept and tried again by every later import: what it lacks may still come. */
    public boolean waits() {
        return this == UNKNOWN_REFERENCE || this == ILLEGAL_TRANSITION;
    }
}
