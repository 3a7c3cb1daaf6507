package vn.liem.cases.inspection;

/** What may be recorded of an inspection, in the order in which it happens where one day has several. */
public enum EntryCode {
    /** Phát hiện. */
    FINDING_RECORDED,
    /** Dấu hiệu tội phạm. */
    CRIME_SIGN_FLAGGED,
    /** Kiến nghị. */
    RECOMMENDATION_RECORDED,
    /** Kết luận. */
    CONCLUDED,
    /** Công khai kết luận. */
    CONCLUSION_PUBLISHED,
    /** Chuyển hồ sơ có dấu hiệu tội phạm. */
    FILE_TRANSFERRED,
    /** Xử lý hành chính. */
    SETTLED_ADMINISTRATIVELY,
    /** Không có vi phạm. */
    CLOSED_WITHOUT_VIOLATION
}
