package vn.liem.investigation.appraisal;

/** Why a body refuses what it was asked for; the list was not verified in a source. */
public enum DecliningReason {
    /** Không đủ thời gian. */
    TIME_TOO_SHORT,
    /** Tài liệu không đủ hoặc không có giá trị để kết luận. */
    MATERIAL_INSUFFICIENT,
    /** Vượt quá phạm vi chuyên môn. */
    BEYOND_COMPETENCE,
    /** Thuộc trường hợp phải từ chối hoặc bị thay đổi. */
    MUST_STEP_BACK,
    /** Lý do khác. */
    OTHER
}
