package vn.liem.cases.discipline;

/** Where a decision stands. */
public enum DecisionStanding {
    /** Đã quyết định. */
    DECIDED,
    /** Đang khiếu nại. */
    APPEALED,
    /** Có hiệu lực chung thẩm, hết quyền khiếu nại. */
    FINAL,
    /** Bị hủy khi giải quyết khiếu nại. */
    CANCELLED,
    /** Bị hủy bỏ. */
    ANNULLED
}
