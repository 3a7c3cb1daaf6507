package vn.liem.recovery.quashing;

/** What follows a quashed judgment. */
public enum QuashedFor {
    /** Điều tra lại. */
    REINVESTIGATION,
    /** Xét xử sơ thẩm lại. */
    RETRIAL,
    /** Xét xử phúc thẩm lại. */
    NEW_APPEAL,
    /** Đình chỉ vụ án. */
    TERMINATION
}
