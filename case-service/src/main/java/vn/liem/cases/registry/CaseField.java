package vn.liem.cases.registry;

/** The field of work that it speaks of (lĩnh vực). */
public enum CaseField {
    /** Đất đai. */
    LAND,
    /** Đầu tư công. */
    PUBLIC_INVESTMENT,
    /** Mua sắm, đấu thầu. */
    PROCUREMENT,
    /** Y tế. */
    HEALTH,
    /** Giáo dục. */
    EDUCATION,
    /** Tài chính. */
    FINANCE,
    /** Môi trường. */
    ENVIRONMENT,
    /** Tổ chức cán bộ. */
    PERSONNEL,
    /** Lĩnh vực khác. */
    OTHER
}
