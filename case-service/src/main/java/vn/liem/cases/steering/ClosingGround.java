package vn.liem.cases.steering;

/** Why an item may leave the list: the matter is settled (căn cứ kết thúc theo dõi, chỉ đạo). */
public enum ClosingGround {
    /** Bản án, quyết định đã có hiệu lực pháp luật. */
    JUDGMENT_IN_FORCE,
    /** Đã đình chỉ hoặc không khởi tố. */
    PROCEEDINGS_ENDED,
    /** Đã xử lý kỷ luật xong. */
    HANDLED_BY_DISCIPLINE,
    /** Đã thi hành xong. */
    EXECUTED,
    /** Lý do khác. */
    OTHER
}
