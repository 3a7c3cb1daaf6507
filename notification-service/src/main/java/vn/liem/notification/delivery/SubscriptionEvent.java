package vn.liem.notification.delivery;

import java.util.List;
import vn.liem.kernel.EventType;
import vn.liem.kernel.SealedText;

/** What has happened to a subscription. */
public sealed interface SubscriptionEvent {

    /** A webhook was registered for a body; address and secret are sealed under the service's own key. */
    @EventType("subscription.registered.v1")
    record SubscriptionRegistered(String body, SealedText url, List<WebhookTopic> topics, SealedText secret)
            implements SubscriptionEvent {
        public SubscriptionRegistered {
            topics = List.copyOf(topics);
        }
    }

    /** Its secret was changed. */
    @EventType("subscription.secret-changed.v1")
    record SecretChanged(SealedText secret) implements SubscriptionEvent {}

    /** It was ended. */
    @EventType("subscription.ended.v1")
    record SubscriptionEnded() implements SubscriptionEvent {}
}
