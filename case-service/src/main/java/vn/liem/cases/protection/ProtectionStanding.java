package vn.liem.cases.protection;

/** Where a protection stands. */
public enum ProtectionStanding {
    /** Đã đề nghị. */
    REQUESTED,
    /** Đã xem xét. */
    ASSESSED,
    /** Đang bảo vệ. */
    GRANTED,
    /** Đang bảo vệ, đã gia hạn hoặc thay đổi. */
    EXTENDED,
    /** Không áp dụng. */
    REFUSED,
    /** Đã chấm dứt. */
    ENDED
}
