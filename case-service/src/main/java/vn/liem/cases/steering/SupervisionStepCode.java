package vn.liem.cases.steering;

/** What may be recorded of an item beside listing and delisting, in the order in which it happens on one day. */
public enum SupervisionStepCode {
    /** Đề xuất đưa vào diện theo dõi, chỉ đạo. */
    PROPOSED,
    /** Kết thúc đề xuất mà không đưa vào. */
    PROPOSAL_ENDED,
    /** Đưa trở lại. */
    PUT_BACK,
    /** Ban Chỉ đạo Trung ương giao. */
    ASSIGNED_FROM_CENTRAL,
    /** Phân công thành viên phụ trách. */
    MEMBER_ASSIGNED,
    /** Kế hoạch chỉ đạo, xử lý. */
    PLAN_SET,
    /** Hoàn thành một mục tiêu của kế hoạch. */
    GOAL_MET,
    /** Kết quả theo dõi. */
    MONITORED,
    /** Đề xuất đưa ra khỏi diện. */
    CLOSING_PROPOSED,
    /** Không đồng ý đưa ra khỏi diện. */
    CLOSING_DECLINED
}
