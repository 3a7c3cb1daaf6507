package vn.liem.cases.unit;

/** On which level of administration a body stands (cấp). */
public enum UnitLevel {
    /** Trung ương. */
    CENTRAL,
    /** Cấp tỉnh. */
    PROVINCE,
    /** Cấp huyện. */
    DISTRICT,
    /** Cấp xã. */
    COMMUNE
}
