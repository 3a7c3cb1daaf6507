package vn.liem.notification.delivery.door;

import java.time.Instant;
import java.util.UUID;
import vn.liem.eventstore.EventBody;

/**
 * A delivery that is to be tried.
 *
 * @param target the subscription, or the body whose mailbox it is
 * @param attempts how many there were, with the one that is taken now
 */
record Delivery(
        UUID id,
        Channel channel,
        String target,
        String body,
        UUID eventId,
        String topic,
        EventBody payload,
        int attempts,
        Instant giveUpAt) {

    /** The ways out. */
    enum Channel {
        WEBHOOK,
        MAIL
    }
}
