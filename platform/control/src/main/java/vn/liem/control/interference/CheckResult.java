package vn.liem.control.interference;

/** What the check of a report has found. */
public enum CheckResult {
    /** Có cơ sở. */
    FOUNDED,
    /** Không có cơ sở. */
    UNFOUNDED,
    /** Chưa đủ cơ sở kết luận. */
    NOT_ESTABLISHED
}
