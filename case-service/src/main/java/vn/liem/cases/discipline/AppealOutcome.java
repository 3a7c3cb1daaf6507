package vn.liem.cases.discipline;

/** How an appeal against a decision was answered (kết quả giải quyết khiếu nại kỷ luật). */
public enum AppealOutcome {
    /** Giữ nguyên. */
    UPHELD,
    /** Thay đổi hình thức. */
    FORM_CHANGED,
    /** Hủy bỏ quyết định. */
    CANCELLED
}
