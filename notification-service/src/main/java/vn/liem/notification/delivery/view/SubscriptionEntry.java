package vn.liem.notification.delivery.view;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import vn.liem.kernel.SealedText;
import vn.liem.notification.delivery.WebhookTopic;

/** A subscription as it is read. */
@Entity
@Immutable
@Table(schema = SubscriptionTable.SCHEMA, name = SubscriptionTable.TABLE)
@SuppressWarnings("NullAway.Init") // Hibernate fills the columns that are never null.
public class SubscriptionEntry {

    @Id
    UUID id;

    String body;
    String url;
    String topics;
    String secret;
    boolean standing;
    long version;
    Instant registeredAt;

    /** Its id. */
    public UUID id() {
        return id;
    }

    /** The body for which it was registered. */
    public String body() {
        return body;
    }

    /** Where it is sent, sealed. */
    public SealedText url() {
        return new SealedText(url);
    }

    /** Its secret, sealed. */
    public SealedText secret() {
        return new SealedText(secret);
    }

    /** Whether it has not been ended. */
    public boolean standing() {
        return standing;
    }

    /** The version of its stream. */
    public long version() {
        return version;
    }

    /** Whether it is told of this, and was when it happened. */
    public boolean wants(WebhookTopic topic, Instant happenedAt) {
        return standing && topics().contains(topic) && !happenedAt.isBefore(registeredAt);
    }

    private List<WebhookTopic> topics() {
        return Arrays.stream(topics.split(",", -1))
                .map(code -> WebhookTopic.valueOf(code.toUpperCase(Locale.ROOT)))
                .toList();
    }

    /** How it is shown, at an address that was opened: all but its secret. */
    public SubscriptionShown shown(Optional<String> opened) {
        return new SubscriptionShown(id, body, opened, topics(), standing, registeredAt);
    }
}
