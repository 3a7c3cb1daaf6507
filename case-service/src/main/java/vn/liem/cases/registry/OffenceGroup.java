package vn.liem.cases.registry;

/** The group of offences (nhóm tội phạm). */
public enum OffenceGroup {
    /** Tham nhũng. */
    CORRUPTION,
    /** Chức vụ. */
    POSITION,
    /** Kinh tế. */
    ECONOMIC,
    /** Tiêu cực. */
    NEGATIVE
}
