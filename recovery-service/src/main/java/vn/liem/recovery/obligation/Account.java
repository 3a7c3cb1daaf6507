package vn.liem.recovery.obligation;

/** The accounts of an obligation's ledger (tài khoản). */
public enum Account {
    /** What the judgment awards to State or victim (khoản được tuyên): the other side of what is owed. */
    AWARDED,
    /** What is owed and has not come (còn phải thi hành); below zero where more came than was owed. */
    OWED,
    /** Paid of the debtor's own will (tự nguyện nộp). */
    RECOVERED_VOLUNTARY,
    /** Brought in by enforcement (cưỡng chế thi hành). */
    RECOVERED_ENFORCED,
    /** Given back in kind, at the value of the minutes (bằng hiện vật). */
    RECOVERED_IN_KIND
}
