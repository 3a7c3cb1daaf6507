package vn.liem.recovery.obligation;

/** What kind of obligation (loại nghĩa vụ). */
public enum ObligationKind {
    /** Bồi thường. */
    COMPENSATION,
    /** Hoàn trả. */
    RESTITUTION,
    /** Tịch thu. */
    CONFISCATION,
    /** Phạt tiền. */
    FINE,
    /** Án phí. */
    COST
}
