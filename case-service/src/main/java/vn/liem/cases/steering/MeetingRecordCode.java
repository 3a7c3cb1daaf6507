package vn.liem.cases.steering;

/** What may be recorded of a meeting. */
public enum MeetingRecordCode {
    /** Nội dung chương trình họp. */
    AGENDA_ITEM,
    /** Không họp. */
    CALLED_OFF,
    /** Đã họp. */
    HELD,
    /** Kết luận. */
    CONCLUSION,
    /** Biên bản. */
    MINUTES
}
