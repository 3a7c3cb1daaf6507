package vn.liem.procedure.journey;

/** What the detail of a decision says. */
public enum DetailKind {
    NONE,
    MONTHS,
    DAYS,
    GROUND_229,
    RETURNING_BODY
}
