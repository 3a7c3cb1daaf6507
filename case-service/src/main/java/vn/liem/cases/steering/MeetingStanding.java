package vn.liem.cases.steering;

/** How far a meeting of the committee has come. */
public enum MeetingStanding {
    /** Đang chuẩn bị. */
    PREPARED,
    /** Không họp. */
    CALLED_OFF,
    /** Đã họp. */
    HELD,
    /** Đã có kết luận. */
    CONCLUDED
}
