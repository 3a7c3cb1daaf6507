package vn.liem.handover.protocol;

/** What kind of file changes hands. */
public enum SubjectKind {
    /** An information source on crime (nguồn tin về tội phạm). */
    SOURCE,
    /** A matter or a case (vụ việc, vụ án). */
    CASE,
    /** A finding of an inspection, audit or examination (kết luận thanh tra, kiểm toán, kiểm tra). */
    FINDING
}
