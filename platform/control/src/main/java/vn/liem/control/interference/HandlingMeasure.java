package vn.liem.control.interference;

/** What follows from an interference. */
public enum HandlingMeasure {
    /** Nhắc nhở, chấn chỉnh. */
    WARNING,
    /** Kiến nghị xử lý kỷ luật. */
    DISCIPLINE_PROPOSED,
    /** Chuyển cơ quan có thẩm quyền. */
    REFERRED,
    /** Lưu, không xử lý tiếp. */
    NO_FURTHER_ACTION
}
