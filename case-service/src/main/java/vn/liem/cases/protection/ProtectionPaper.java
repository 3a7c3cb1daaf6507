package vn.liem.cases.protection;

/** What may be recorded of a protection after the request. */
public enum ProtectionPaper {
    /** Xem xét. */
    ASSESSMENT,
    /** Quyết định áp dụng. */
    GRANT,
    /** Quyết định gia hạn, thay đổi, bổ sung. */
    EXTENSION,
    /** Quyết định không áp dụng. */
    REFUSAL,
    /** Quyết định chấm dứt. */
    ENDING
}
