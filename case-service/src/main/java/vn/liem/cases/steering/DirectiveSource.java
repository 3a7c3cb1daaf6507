package vn.liem.cases.steering;

/** What a directive came out of (nguồn của kết luận, kiến nghị, chỉ đạo). */
public enum DirectiveSource {
    /** Phiên họp, cuộc họp. */
    MEETING,
    /** Kết luận, thông báo kết luận. */
    CONCLUSION,
    /** Thanh tra, kiểm tra. */
    INSPECTION,
    /** Kiểm toán. */
    AUDIT,
    /** Giám sát của Hội đồng nhân dân. */
    COUNCIL_SUPERVISION,
    /** Trung ương giao. */
    CENTRAL
}
