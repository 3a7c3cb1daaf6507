package vn.liem.cases.reward;

/** Where a reward stands. */
public enum RewardStanding {
    /** Đã đề nghị. */
    PROPOSED,
    /** Đã duyệt. */
    APPROVED,
    /** Không duyệt. */
    DECLINED,
    /** Đã chi một phần. */
    PART_PAID,
    /** Đã chi. */
    PAID
}
