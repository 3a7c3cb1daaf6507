package vn.liem.notification.delivery.door;

import java.util.Locale;

/** Where a delivery stands. */
enum DeliveryState {
    WAITING,
    DELIVERED,
    UNDELIVERED;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
