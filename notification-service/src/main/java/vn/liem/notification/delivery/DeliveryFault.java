package vn.liem.notification.delivery;

import java.util.Locale;

/** Why a delivery did not succeed; a code and no message, since a message may quote what was sent or answered. */
public enum DeliveryFault {
    HOST_NOT_ALLOWED,
    HOST_UNKNOWN,
    ADDRESS_NOT_PUBLIC,
    NOT_REACHED,
    NOT_TRUSTED,
    TOOK_TOO_LONG,
    ANSWER_NOT_READABLE,
    REDIRECTED,
    REFUSED_BY_RECEIVER,
    RECEIVER_FAILED,
    QUEUE_FULL,
    SECRET_LOST,
    SUBSCRIPTION_ENDED;

    /** Whether it says something of the receiver as a whole, and not of what was sent. */
    public boolean isOfReceiver() {
        return switch (this) {
            case HOST_NOT_ALLOWED, HOST_UNKNOWN, ADDRESS_NOT_PUBLIC, NOT_REACHED, NOT_TRUSTED, TOOK_TOO_LONG -> true;
            case ANSWER_NOT_READABLE,
                    REDIRECTED,
                    REFUSED_BY_RECEIVER,
                    RECEIVER_FAILED,
                    QUEUE_FULL,
                    SECRET_LOST,
                    SUBSCRIPTION_ENDED -> false;
        };
    }

    /** Its stable code, {@code took_too_long}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
