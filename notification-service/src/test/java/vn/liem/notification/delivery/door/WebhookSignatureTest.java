package vn.liem.notification.delivery.door;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.liem.notification.delivery.WebhookTopic;
import vn.liem.notification.delivery.door.CloudEventJson.Changed;

/** The signature is that of the sample vectors, which receivers check theirs against. */
class WebhookSignatureTest {

    @Test
    void every_vector_is_signed_as_it_says() throws IOException {
        for (JsonNode vector : vectors()) {
            assertEquals(
                    vector.get("signature").textValue(),
                    WebhookSignature.of(
                            vector.get("secret").textValue(),
                            vector.get("timestamp").textValue(),
                            vector.get("body").textValue().getBytes(StandardCharsets.UTF_8)),
                    vector.get("name").textValue());
        }
    }

    @Test
    void the_body_of_the_first_vector_is_what_is_sent() throws IOException {
        Instant at = Instant.parse("2026-02-18T01:30:00Z");
        CloudEventJson event = CloudEventJson.of(
                WebhookTopic.SUBJECT_CHANGED,
                UUID.fromString("0199b0a4-7c1e-7000-8000-000000000002"),
                "case:0199b0a4-7c1e-7000-8000-000000000001",
                at,
                new Changed("case-service", "case", 18));
        JsonNode vector = vectors().get(0);
        assertEquals(vector.get("body").textValue(), event.body().json());
        assertEquals(vector.get("timestamp").textValue(), WebhookSignature.timestamp(at));
    }

    private static JsonNode vectors() throws IOException {
        try (InputStream file = WebhookSignatureTest.class.getResourceAsStream("/webhook-signature.json")) {
            return new ObjectMapper().readTree(file);
        }
    }
}
