package vn.liem.notification.delivery.door;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.liem.notification.delivery.DeliveryFault;
import vn.liem.notification.delivery.view.SubscriptionEntry;
import vn.liem.notification.delivery.view.SubscriptionList;

/** Signs a delivery with the secret of its subscription and sends it. */
@Singleton
public final class WebhookSender {

    /** The place for which an address is sealed. */
    static final String URL = "subscription.registered.v1/url";

    /** The place for which a secret is sealed. */
    static final String SECRET = "subscription.registered.v1/secret";

    private final SubscriptionList subscriptions;
    private final AtRest atRest;
    private final WebhookPost post;
    private final Clock clock;

    @Inject
    WebhookSender(SubscriptionList subscriptions, AtRest atRest, WebhookPost post, Clock clock) {
        this.subscriptions = subscriptions;
        this.atRest = atRest;
        this.post = post;
        this.clock = clock;
    }

    /** One attempt. */
    Sent send(Delivery delivery) {
        Optional<SubscriptionEntry> subscription =
                subscriptions.one(UUID.fromString(delivery.target())).filter(SubscriptionEntry::standing);
        return subscription
                .map(known -> send(delivery, known))
                .orElseGet(() -> new Sent.GivenUp(DeliveryFault.SUBSCRIPTION_ENDED));
    }

    private Sent send(Delivery delivery, SubscriptionEntry subscription) {
        Optional<String> url = atRest.open(URL, subscription.url());
        Optional<String> secret = atRest.open(SECRET, subscription.secret());
        return url.isEmpty() || secret.isEmpty()
                ? new Sent.GivenUp(DeliveryFault.SECRET_LOST)
                : post.send(
                        url.get(),
                        headers(delivery, secret.get()),
                        delivery.payload().bytes());
    }

    private Map<String, String> headers(Delivery delivery, String secret) {
        String timestamp = WebhookSignature.timestamp(clock.instant());
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Type", CloudEventJson.MEDIA_TYPE);
        headers.put(WebhookSignature.TIMESTAMP, timestamp);
        headers.put(
                WebhookSignature.SIGNATURE,
                WebhookSignature.of(secret, timestamp, delivery.payload().bytes()));
        return headers;
    }
}
