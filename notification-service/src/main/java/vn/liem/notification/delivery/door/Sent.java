package vn.liem.notification.delivery.door;

import vn.liem.notification.delivery.DeliveryFault;

/** What became of one attempt. */
sealed interface Sent {

    /** The receiver has taken it. */
    record Taken() implements Sent {}

    /** It has not; another attempt may succeed. */
    record NotTaken(DeliveryFault fault) implements Sent {}

    /** It never will: nobody waits for it any more. */
    record GivenUp(DeliveryFault fault) implements Sent {}
}
