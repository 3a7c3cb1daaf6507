package vn.liem.cases.inspection;

/** By which work something was inspected. */
public enum InspectionKind {
    /** Thanh tra. */
    INSPECTION,
    /** Kiểm tra. */
    EXAMINATION,
    /** Kiểm toán. */
    AUDIT,
    /** Giám sát. */
    SUPERVISION,
    /** Tự kiểm tra. */
    SELF_INSPECTION,
    /** Kiểm tra, giám sát của Đảng. */
    PARTY_SUPERVISION
}
