package vn.liem.notification.delivery;

import vn.liem.notification.delivery.SubscriptionEvent.SecretChanged;
import vn.liem.notification.delivery.SubscriptionEvent.SubscriptionEnded;
import vn.liem.notification.delivery.SubscriptionEvent.SubscriptionRegistered;

/** Where a subscription stands. */
public sealed interface Subscription {

    /** It was never registered. */
    record Unknown() implements Subscription {}

    /** It stands. */
    record Standing(String body) implements Subscription {}

    /** It was ended. */
    record Ended(String body) implements Subscription {}

    /** The subscription after an event. */
    default Subscription after(SubscriptionEvent event) {
        return switch (event) {
            case SubscriptionRegistered registered -> new Standing(registered.body());
            case SecretChanged _ -> this;
            case SubscriptionEnded _ -> new Ended(owner());
        };
    }

    /** The body for which it was registered; empty where it was not. */
    default String owner() {
        return switch (this) {
            case Unknown _ -> "";
            case Standing(var body) -> body;
            case Ended(var body) -> body;
        };
    }
}
