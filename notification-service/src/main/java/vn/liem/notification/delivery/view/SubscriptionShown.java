package vn.liem.notification.delivery.view;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.liem.notification.delivery.WebhookTopic;

/**
 * A subscription as it is shown: its secret is never shown again.
 *
 * @param url where it goes; left out where the service's key no longer opens it
 */
public record SubscriptionShown(
        UUID id, String body, Optional<String> url, List<WebhookTopic> events, boolean standing, Instant registeredAt) {

    public SubscriptionShown {
        events = List.copyOf(events);
    }
}
