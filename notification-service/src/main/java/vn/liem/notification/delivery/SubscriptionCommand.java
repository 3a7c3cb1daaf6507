package vn.liem.notification.delivery;

import java.util.List;
import vn.liem.kernel.SealedText;

/** What may be asked of a subscription. */
public sealed interface SubscriptionCommand {

    /** Registers a webhook of a body. */
    record Register(String body, SealedText url, List<WebhookTopic> topics, SealedText secret)
            implements SubscriptionCommand {
        public Register {
            topics = List.copyOf(topics);
        }
    }

    /** Signs with another secret from now on. */
    record ChangeSecret(SealedText secret) implements SubscriptionCommand {}

    /** Sends nothing there any more. */
    record End() implements SubscriptionCommand {}
}
