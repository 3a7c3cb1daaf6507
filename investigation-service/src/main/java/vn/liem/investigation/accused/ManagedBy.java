package vn.liem.investigation.accused;

/** On whose list of managed officials the accused was at the time of the act (diện cấp ủy quản lý). */
public enum ManagedBy {
    NONE,
    COMMUNE,
    DISTRICT,
    PROVINCE,
    CENTRAL
}
