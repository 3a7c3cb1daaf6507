package vn.liem.notification.notice.view;

/** What became of a notice, as an officer sees it. */
public enum NoticeState {
    /** Chưa xem. */
    UNREAD("acknowledged = false and locate(:me, readBy) = 0"),
    /** Đã xem. */
    READ("acknowledged = false and locate(:me, readBy) > 0"),
    /** Đã tiếp nhận. */
    ACKNOWLEDGED("acknowledged = true");

    private final String condition;

    NoticeState(String condition) {
        this.condition = condition;
    }

    /** The condition for a row, with the officer as {@code :me}. */
    String condition() {
        return condition;
    }
}
