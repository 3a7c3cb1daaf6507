package vn.liem.cases.steering;

/** What may be recorded of a steering document, in the order in which it happens where one day has several. */
public enum DocumentRecordCode {
    /** Gia hạn trả lời. */
    DUE_MOVED,
    /** Tiếp nhận, quán triệt. */
    ACKNOWLEDGED,
    /** Trả lời, gửi kế hoạch, kết quả. */
    ANSWERED,
    /** Kết thúc. */
    CLOSED
}
