package vn.liem.procedure.machine;

/** Whom a decision may concern. */
public enum Scope {
    /** The whole case. */
    CASE,
    /** The whole case, or one accused whom it names and who alone it moves. */
    CASE_OR_ACCUSED
}
