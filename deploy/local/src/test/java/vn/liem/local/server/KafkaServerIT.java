package vn.liem.local.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.SaslAuthenticationException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KafkaServerIT {

    private static final TopicPartition FACTS = new TopicPartition("facts", 0);

    @TempDir
    Path folder;

    @Test
    void a_record_outlives_a_crash_and_a_wrong_password_is_refused() throws Exception {
        int port = Ports.freeRow(2);
        try (KafkaServer first = KafkaServer.start(folder, port, port + 1)) {
            try (Admin admin = Admin.create(first.clientConfig())) {
                admin.createTopics(List.of(new NewTopic(FACTS.topic(), 1, (short) 1)))
                        .all()
                        .get();
            }
            send(first, "before the crash");
            first.kill();
        }
        try (KafkaServer second = KafkaServer.start(folder, port, port + 1)) {
            send(second, "after it");
            assertEquals(List.of("before the crash", "after it"), read(second, 2));

            Map<String, Object> guess = KafkaServer.clientConfig(second.bootstrapServers(), KafkaServer.USER, "guess");
            try (Admin admin = Admin.create(guess)) {
                ExecutionException refused = assertThrows(
                        ExecutionException.class,
                        () -> admin.listTopics().names().get());
                assertInstanceOf(SaslAuthenticationException.class, refused.getCause());
            }
        }
    }

    private static void send(KafkaServer server, String value) throws Exception {
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(server.clientConfig(), new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(FACTS.topic(), 0, "key", value)).get();
        }
    }

    private static List<String> read(KafkaServer server, int count) {
        Map<String, Object> config = new HashMap<>(server.clientConfig());
        config.put("auto.offset.reset", "earliest");
        List<String> values = new java.util.ArrayList<>();
        try (KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(config, new StringDeserializer(), new StringDeserializer())) {
            consumer.assign(List.of(FACTS));
            long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
            while (values.size() < count && System.nanoTime() < end) {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> values.add(record.value()));
            }
        }
        return values;
    }
}
