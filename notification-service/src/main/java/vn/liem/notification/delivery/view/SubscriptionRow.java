package vn.liem.notification.delivery.view;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.liem.eventstore.StoredEvent;
import vn.liem.notification.delivery.SubscriptionEvent;
import vn.liem.notification.delivery.SubscriptionEvent.SecretChanged;
import vn.liem.notification.delivery.SubscriptionEvent.SubscriptionEnded;
import vn.liem.notification.delivery.SubscriptionEvent.SubscriptionRegistered;
import vn.liem.notification.delivery.WebhookTopic;
import vn.liem.service.view.FoldedTable;

/**
 * A subscription as it is listed and sent to.
 *
 * @param topics the codes of what it is told of, with commas between
 * @param url sealed, since an address may hold what lets somebody in
 * @param secret sealed
 */
public record SubscriptionRow(
        UUID id,
        String body,
        String url,
        String topics,
        String secret,
        boolean standing,
        long version,
        Instant registeredAt) {

    static Optional<SubscriptionRow> after(Optional<SubscriptionRow> row, StoredEvent stored, SubscriptionEvent event) {
        return switch (event) {
            case SubscriptionRegistered registered ->
                Optional.of(new SubscriptionRow(
                        FoldedTable.idOf(stored),
                        registered.body(),
                        registered.url().value(),
                        registered.topics().stream().map(WebhookTopic::code).collect(Collectors.joining(",")),
                        registered.secret().value(),
                        true,
                        stored.version(),
                        stored.recordedAt()));
            case SecretChanged(var sealed) ->
                row.map(known -> known.with(sealed.value(), known.standing, stored.version()));
            case SubscriptionEnded _ -> row.map(known -> known.with(known.secret, false, stored.version()));
        };
    }

    private SubscriptionRow with(String sealed, boolean stands, long at) {
        return new SubscriptionRow(id, body, url, topics, sealed, stands, at, registeredAt);
    }
}
