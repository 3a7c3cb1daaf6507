package vn.liem.cases.steering;

/** What may happen to a directive, in the order in which it happens where one day has several. */
public enum DirectiveStepCode {
    /** Gia hạn. */
    EXTENDED,
    /** Đôn đốc. */
    URGED,
    /** Báo cáo tiến độ. */
    PROGRESS_REPORTED,
    /** Báo cáo đã thực hiện xong. */
    REPORTED_DONE,
    /** Xác định chưa thực hiện xong. */
    REJECTED_AS_NOT_DONE,
    /** Xác nhận đã thực hiện xong. */
    VERIFIED_DONE,
    /** Hủy, thu hồi. */
    CANCELLED
}
