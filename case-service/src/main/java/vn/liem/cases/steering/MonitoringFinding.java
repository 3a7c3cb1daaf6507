package vn.liem.cases.steering;

/** What monitoring an item found, measured by its handling plan (kết quả theo dõi). */
public enum MonitoringFinding {
    /** Đúng tiến độ. */
    ON_COURSE,
    /** Chậm tiến độ. */
    BEHIND,
    /** Cần Ban Chỉ đạo cho ý kiến chỉ đạo. */
    NEEDS_DIRECTION
}
