package vn.liem.notification.delivery.door;

import java.time.Instant;
import java.util.UUID;
import vn.liem.eventstore.BodyCodec;
import vn.liem.eventstore.EventBody;
import vn.liem.notification.delivery.WebhookTopic;

/**
 * What a webhook is told, in the form of CloudEvents 1.0 as JSON: that something about a subject was recorded, where, and which
 * version it led to; the receiver asks for the rest, as far as it may see it.
 *
 * @param id the event in the log of its service; the same however often it is sent
 * @param time when it was recorded
 * @param subject the case or the source, {@code case:0199b0a4-…}
 */
record CloudEventJson(
        String specversion,
        UUID id,
        String source,
        String type,
        String subject,
        Instant time,
        String datacontenttype,
        Changed data) {

    /** The media type of the request. */
    static final String MEDIA_TYPE = "application/cloudevents+json; charset=utf-8";

    /**
     * What has changed.
     *
     * @param service the service whose log it stands in
     * @param stream the kind of what changed there, {@code case}, {@code investigation}
     * @param version its version after it
     */
    record Changed(String service, String stream, long version) {}

    static CloudEventJson of(WebhookTopic topic, UUID id, String subject, Instant recordedAt, Changed changed) {
        return new CloudEventJson(
                "1.0",
                id,
                "urn:liem:notification-service",
                topic.eventType(),
                subject,
                recordedAt,
                "application/json",
                changed);
    }

    /** Its body, whose bytes are signed and sent as they are. */
    EventBody body() {
        return BodyCodec.encode(this);
    }
}
