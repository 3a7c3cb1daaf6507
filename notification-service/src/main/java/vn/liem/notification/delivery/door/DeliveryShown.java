package vn.liem.notification.delivery.door;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A delivery and its receipt as they are shown.
 *
 * @param target the subscription, or the body whose mailbox it is
 * @param eventId the id under which a receiver knows it
 * @param state waiting, delivered or undelivered
 * @param fault why the last attempt did not succeed
 * @param answeredAt when the receiver took it
 */
public record DeliveryShown(
        UUID id,
        String channel,
        String target,
        String body,
        UUID eventId,
        String topic,
        String state,
        int attempts,
        Instant madeAt,
        Optional<Instant> nextAt,
        Optional<String> fault,
        Optional<Instant> answeredAt) {}
