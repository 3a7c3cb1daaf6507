package vn.liem.notification.notice;

/** What may be asked of a notice. */
public sealed interface NoticeCommand {

    /** An officer has read it. */
    record ReadNotice(String officer) implements NoticeCommand {}

    /** An officer acknowledges it for the body to which it went. */
    record AcknowledgeNotice(String officer, String body) implements NoticeCommand {}
}
