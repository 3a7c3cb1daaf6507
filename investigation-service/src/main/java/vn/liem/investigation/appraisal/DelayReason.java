package vn.liem.investigation.appraisal;

/** Why a request takes long, by the codes of the registers. */
public enum DelayReason {
    /** Quá tải. */
    WORKLOAD,
    /** Thiếu hồ sơ, tài liệu. */
    MISSING_DOCUMENTS,
    /** Không có tổ chức đủ thẩm quyền, năng lực. */
    NO_COMPETENT_BODY,
    /** Né tránh, đùn đẩy. */
    AVOIDANCE,
    /** Lý do khác. */
    OTHER
}
