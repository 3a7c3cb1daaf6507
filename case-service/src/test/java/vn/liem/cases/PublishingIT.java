package vn.liem.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.common.annotation.Identifier;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import vn.liem.eventstore.EventLog;
import vn.liem.eventstore.StoredEvent;
import vn.liem.messaging.BadRecord;
import vn.liem.messaging.PublishedRecord;
import vn.liem.messaging.RecordForm;
import vn.liem.security.Role;
import vn.liem.service.testing.Client;
import vn.liem.service.testing.ServiceUnderTest;
import vn.liem.service.testing.Tokens;

/** What the service records reaches its topic as it stands in its log. */
@QuarkusTest
@QuarkusTestResource(value = ServiceUnderTest.class, restrictToAnnotatedClass = false)
class PublishingIT {

    @Inject
    EventLog log;

    @Inject
    @Identifier("default-kafka-broker")
    Map<String, Object> kafka;

    @ConfigProperty(name = "mp.messaging.outgoing.events-out.topic")
    String topic;

    @Test
    void a_recorded_fact_is_published_with_its_header_and_its_leaf() throws BadRecord {
        Client administrator = new Client(Tokens.officer("T01-NC", "T01", Role.ADMINISTRATOR));
        administrator
                .post(
                        "/api/v1/units",
                        Map.of(
                                "code", "T09",
                                "nameVi", "Tỉnh An Bình",
                                "nameEn", "An Bình Province",
                                "kind", "province",
                                "level", "province"))
                .then()
                .statusCode(201);
        StoredEvent last = log.reader().at(log.reader().lastPos()).orElseThrow();
        PublishedRecord published = publishedAt(last.pos());
        assertEquals(last, published.event());
        assertEquals(log.name(), published.source());
    }

    private PublishedRecord publishedAt(long pos) throws BadRecord {
        Map<String, Object> config = new HashMap<>(kafka);
        TopicPartition partition = new TopicPartition(topic, 0);
        long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        try (KafkaConsumer<String, byte[]> consumer =
                new KafkaConsumer<>(config, new StringDeserializer(), new ByteArrayDeserializer())) {
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            while (true) {
                assertTrue(System.nanoTime() < end, "the record did not come within 30 s");
                for (ConsumerRecord<String, byte[]> record : consumer.poll(Duration.ofSeconds(1))) {
                    PublishedRecord read = read(record);
                    if (read.pos() == pos) {
                        assertEquals(read.event().subject(), record.key());
                        return read;
                    }
                }
            }
        }
    }

    private static PublishedRecord read(ConsumerRecord<String, byte[]> record) throws BadRecord {
        String prev = new String(record.headers().lastHeader(RecordForm.PREV).value(), StandardCharsets.US_ASCII);
        return RecordForm.read(
                record.headers().lastHeader(RecordForm.HEADER).value(), Long.parseLong(prev), record.value());
    }
}
