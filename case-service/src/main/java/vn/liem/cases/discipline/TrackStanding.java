package vn.liem.cases.discipline;

/** Where a track stands. */
public enum TrackStanding {
    /** Chưa xem xét. */
    NOT_OPENED,
    /** Đang xem xét. */
    OPENED,
    /** Đã đề nghị. */
    PROPOSED,
    /** Đã quyết định. */
    DECIDED,
    /** Đang khiếu nại. */
    APPEALED,
    /** Đã có kết quả cuối cùng. */
    FINAL,
    /** Kết thúc, không kỷ luật. */
    CLOSED_WITHOUT_DISCIPLINE
}
