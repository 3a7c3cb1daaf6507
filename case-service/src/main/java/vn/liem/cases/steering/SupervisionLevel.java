package vn.liem.cases.steering;

/** On whose list it stands. */
public enum SupervisionLevel {
    /** Ban Chỉ đạo cấp tỉnh. */
    PROVINCE,
    /** Ban Chỉ đạo Trung ương giao. */
    CENTRAL_ASSIGNED
}
