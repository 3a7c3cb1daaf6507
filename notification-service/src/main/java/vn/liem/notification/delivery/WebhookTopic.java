package vn.liem.notification.delivery;

import java.util.Locale;

/** What a webhook can be told of; each tells that something changed, and the receiver asks for the rest. */
public enum WebhookTopic {
    /** Vụ án, nguồn tin mà cơ quan tham gia có thay đổi: a case or source in which the body takes part has changed. */
    SUBJECT_CHANGED("vn.liem.subject.changed.v1"),
    /** Cơ quan được nhắc hạn: the body is reminded of a date, or asked why one was missed. */
    CLOCK_REMINDED("vn.liem.clock.reminded.v1");

    private final String eventType;

    WebhookTopic(String eventType) {
        this.eventType = eventType;
    }

    /** The type of its CloudEvents. */
    public String eventType() {
        return eventType;
    }

    /** Its stable code, {@code subject_changed}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
