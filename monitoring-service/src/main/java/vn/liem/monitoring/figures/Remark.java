package vn.liem.monitoring.figures;

/** What somebody remarks on a figure of a draft (ý kiến về chỉ tiêu). */
public enum Remark {
    /** Đã đối chiếu. */
    CHECKED,
    /** Đề nghị giải trình nguyên nhân tăng, giảm. */
    EXPLAIN_CHANGE,
    /** Đề nghị kiểm tra lại dữ liệu gốc. */
    CHECK_RECORDS,
    /** Dữ liệu ghi nhận muộn. */
    RECORDED_LATE
}
