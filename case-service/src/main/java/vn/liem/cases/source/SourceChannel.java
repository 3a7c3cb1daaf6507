package vn.liem.cases.source;

/** Through which work it was found (phát hiện qua). */
public enum SourceChannel {
    /** Công dân. */
    CITIZEN,
    /** Thanh tra. */
    INSPECTION,
    /** Kiểm toán. */
    AUDIT,
    /** Kiểm tra. */
    EXAMINATION,
    /** Tự kiểm tra. */
    SELF_INSPECTION,
    /** Kiểm tra, giám sát của Đảng. */
    PARTY_SUPERVISION,
    /** Hội đồng nhân dân. */
    PEOPLES_COUNCIL,
    /** Mặt trận Tổ quốc. */
    FATHERLAND_FRONT,
    /** Báo chí. */
    PRESS,
    /** Viện kiểm sát. */
    PROCURACY
}
