package vn.liem.recovery.obligation;

/** Whether an obligation can be enforced now. */
public enum ObligationStanding {
    /** Chưa có điều kiện thi hành. */
    NOT_YET_ENFORCEABLE,
    /** Có điều kiện thi hành. */
    ENFORCEABLE,
    /** The judgment was quashed for some of the debtors; the others owe all of it (hủy án đối với một số người phải thi hành). */
    REOPENED_FOR_SOME,
    /** The judgment that fixed it was quashed: it is not enforced now (đã hủy án, chưa được thi hành). */
    REOPENED
}
