package vn.liem.cases.discipline;

/** What may be recorded of a track. The last five are told by the number of their decision, the others by their own. */
public enum DisciplinePaper {
    /** Văn bản xem xét. */
    OPENING,
    /** Đề nghị. */
    PROPOSAL,
    /** Kết luận không xử lý kỷ luật. */
    NO_DISCIPLINE,
    /** Quyết định. */
    DECISION,
    /** Khiếu nại. */
    APPEAL,
    /** Kết quả giải quyết khiếu nại. */
    APPEAL_ANSWER,
    /** Hết thời hạn khiếu nại. */
    FINALITY,
    /** Hủy bỏ quyết định. */
    ANNULMENT
}
