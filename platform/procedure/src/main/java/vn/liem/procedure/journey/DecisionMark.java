package vn.liem.procedure.journey;

/** What a decision does besides moving the case. */
public enum DecisionMark {
    /** It may be taken where neither a matter nor a case stands yet. */
    OPENS_CASE,
    /** The investigation begins anew: a new round. */
    OPENS_ROUND,
    /** From then on the case waits for the court's acceptance. */
    INDICTS,
    /** It needs an indictment that the court has not accepted yet. */
    NEEDS_INDICTMENT
}
