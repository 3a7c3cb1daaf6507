package vn.liem.notification.notice;

import vn.liem.kernel.EventType;

/** What has happened to a notice. */
public sealed interface NoticeEvent {

    /**
     * An officer has read it (đã xem).
     *
     * @param officer the subject id of the officer's account, never a name
     */
    @EventType("notice.read.v1")
    record NoticeRead(String officer) implements NoticeEvent {}

    /** It was acknowledged for the body (đã tiếp nhận). */
    @EventType("notice.acknowledged.v1")
    record NoticeAcknowledged(String officer, String body) implements NoticeEvent {}
}
