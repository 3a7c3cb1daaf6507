package vn.liem.recovery.obligation;

/** Who is to get it (người được thi hành án). */
public enum Beneficiary {
    /** Nhà nước. */
    STATE,
    /** Bị hại. */
    VICTIM
}
