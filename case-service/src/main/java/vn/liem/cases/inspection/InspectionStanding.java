package vn.liem.cases.inspection;

/** How far an inspection has come. */
public enum InspectionStanding {
    /** Đang tiến hành. */
    OPEN,
    /** Đã kết luận. */
    CONCLUDED,
    /** Đã kết luận, đã chuyển hồ sơ có dấu hiệu tội phạm. */
    TRANSFERRED,
    /** Đã xử lý hành chính. */
    ADMINISTRATIVE,
    /** Không có vi phạm. */
    NO_VIOLATION
}
