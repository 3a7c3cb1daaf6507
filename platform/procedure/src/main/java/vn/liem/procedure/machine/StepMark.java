package vn.liem.procedure.machine;

/** What a decision does besides moving the case or the accused. */
public enum StepMark {
    /** The investigation begins anew: a new round. */
    OPENS_ROUND,
    /** A new period runs, and extensions are counted anew. */
    NEW_PERIOD,
    /** Somebody is charged (khởi tố bị can). */
    CHARGES,
    /** The charge is approved (phê chuẩn). */
    APPROVES,
    /** The charge is annulled. */
    UNCHARGES,
    /** Another case comes into this one (nhập vụ án). */
    JOINS,
    /** This case goes into another one; its number resolves to that one for ever. */
    ABSORBS,
    /** The named accused go into a case of their own (tách vụ án). */
    SEPARATES,
    /** An appeal or a protest stands from now on. */
    APPEALS,
    /** An appeal or a protest is withdrawn, or all of them. */
    WITHDRAWS,
    /** The judgment takes effect: no appeal stands any longer. */
    TAKES_EFFECT
}
