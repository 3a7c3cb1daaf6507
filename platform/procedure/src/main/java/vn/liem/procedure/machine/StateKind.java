package vn.liem.procedure.machine;

/** Whether what stands in a state goes along with the case. */
public enum StateKind {
    /** Nothing stands yet. */
    BEGINNING,
    /** It goes on. */
    MOVING,
    /** It stands still until it is taken up again (tạm đình chỉ). */
    SUSPENDED,
    /** It is over unless that is annulled (đình chỉ, kết thúc). */
    ENDED
}
