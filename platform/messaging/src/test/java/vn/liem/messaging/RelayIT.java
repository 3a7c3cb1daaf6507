package vn.liem.messaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.liem.testsupport.TestBroker;
import vn.liem.testsupport.TestServers;

class RelayIT {

    private Side sender;

    @BeforeEach
    void open() {
        sender = new Side("sending-service/1");
    }

    @AfterEach
    void close() {
        sender.close();
    }

    @Test
    void everything_is_published_once_in_its_order() {
        List<PublishedRecord> topic = new CopyOnWriteArrayList<>();
        light(50);
        try (Relay relay = relay(keepingIn(topic))) {
            relay.start();
            until(() -> topic.size() == 50);
            light(5);
            relay.wake();
            until(() -> relay.position() == 55);
        }
        assertEquals(sender.published.after(0, 100), List.copyOf(topic));
    }

    /** H5: when a record in the middle fails, those behind it may be out already; the reader must still get it right. */
    @Test
    void a_record_that_fails_is_sent_again_and_the_reader_keeps_the_order() {
        List<PublishedRecord> topic = new CopyOnWriteArrayList<>();
        AtomicInteger failures = new AtomicInteger(3);
        light(20);
        Publish failing = record -> record.pos() == 7 && failures.getAndDecrement() > 0
                ? CompletableFuture.failedFuture(new IllegalStateException("the broker is away"))
                : keepingIn(topic).publish(record);
        try (Relay relay = relay(failing);
                Side receiver = new Side("receiving-service/1")) {
            relay.start();
            until(() -> relay.position() == 20);
            Inbox inbox = new Inbox(receiver.effectOf(sender.answering()), sender.answering(), receiver.alarms);
            topic.forEach(record -> inbox.receive(List.of(record)));
            assertEquals(sender.timesLit("lamp:1"), receiver.timesLit("lamp:1"));
            assertEquals(0, receiver.alarms.count());
        }
        assertTrue(topic.size() > 20, "records behind the one that failed were sent more than once");
    }

    @Test
    void a_fault_that_is_over_is_told_no_longer_though_nothing_new_came() throws SQLException {
        List<PublishedRecord> topic = new CopyOnWriteArrayList<>();
        light(3);
        try (Relay relay = relay(keepingIn(topic))) {
            relay.start();
            until(() -> relay.position() == 3);
            execute("alter table relay_cursor rename to relay_cursor_away");
            until(() -> relay.failure().isPresent());
            execute("alter table relay_cursor_away rename to relay_cursor");
            until(() -> relay.failure().isEmpty());
        }
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = sender.database.superuserDataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Test
    void of_two_relays_one_is_idle_and_takes_over_when_the_other_stops() {
        List<PublishedRecord> topic = new CopyOnWriteArrayList<>();
        light(10);
        try (Relay second = relay(keepingIn(topic))) {
            try (Relay first = relay(keepingIn(topic))) {
                first.start();
                until(() -> topic.size() == 10);
                second.start();
                light(10);
                until(() -> topic.size() == 20);
            }
            light(10);
            until(() -> second.position() == 30);
        }
        assertEquals(
                LongStream.rangeClosed(1, 30).boxed().toList(),
                topic.stream().map(PublishedRecord::pos).toList());
    }

    @Test
    void a_lost_topic_is_rebuilt_by_setting_the_cursor_back() {
        List<PublishedRecord> topic = new CopyOnWriteArrayList<>();
        light(10);
        try (Relay relay = relay(keepingIn(topic))) {
            relay.start();
            until(() -> relay.position() == 10);
            topic.clear();
            relay.rewind();
            until(() -> topic.size() == 10);
        }
        assertEquals(sender.published.after(0, 100), List.copyOf(topic));
    }

    @Test
    void a_record_crosses_a_real_broker_with_its_leaf() throws BadRecord {
        TestBroker broker = TestServers.kafka();
        String topic = "case.events." + UUID.randomUUID();
        broker.createTopic(topic, 1);
        light(25);
        try (KafkaProducer<String, byte[]> producer =
                        new KafkaProducer<>(config(broker), new StringSerializer(), new ByteArraySerializer());
                Relay relay = relay(record -> send(producer, topic, record))) {
            relay.start();
            until(() -> relay.position() == 25);
        }
        List<PublishedRecord> read = new ArrayList<>();
        try (KafkaConsumer<String, byte[]> consumer =
                new KafkaConsumer<>(config(broker), new StringDeserializer(), new ByteArrayDeserializer())) {
            consumer.assign(List.of(new TopicPartition(topic, 0)));
            consumer.seekToBeginning(List.of(new TopicPartition(topic, 0)));
            while (read.size() < 25) {
                for (ConsumerRecord<String, byte[]> record : consumer.poll(Duration.ofSeconds(1))) {
                    read.add(recordOf(record));
                }
            }
        }
        assertEquals(sender.published.after(0, 100), read);
    }

    private static PublishedRecord recordOf(ConsumerRecord<String, byte[]> record) throws BadRecord {
        long prev = Long.parseLong(
                new String(record.headers().lastHeader(RecordForm.PREV).value(), StandardCharsets.UTF_8));
        return RecordForm.read(record.headers().lastHeader(RecordForm.HEADER).value(), prev, record.value());
    }

    private static CompletionStage<Void> send(
            KafkaProducer<String, byte[]> producer, String topic, PublishedRecord record) {
        ProducerRecord<String, byte[]> out = new ProducerRecord<>(
                topic, record.event().subject(), record.event().body().bytes());
        RecordForm.headersOf(record).forEach(out.headers()::add);
        CompletableFuture<Void> sent = new CompletableFuture<>();
        producer.send(out, (_, failure) -> {
            if (failure == null) {
                sent.complete(null);
            } else {
                sent.completeExceptionally(failure);
            }
        });
        return sent;
    }

    private static Map<String, Object> config(TestBroker broker) {
        Map<String, Object> config = new HashMap<>(broker.clientConfig());
        config.put("acks", "all");
        config.put("enable.idempotence", true);
        return config;
    }

    private Relay relay(Publish publish) {
        return new Relay(sender.database.appDataSource(), sender.published, "test.events.v1", publish);
    }

    private static Publish keepingIn(List<PublishedRecord> topic) {
        return record -> {
            topic.add(record);
            return CompletableFuture.completedStage(null);
        };
    }

    private void light(int times) {
        IntStream.range(0, times).forEach(_ -> sender.ask("lamp:1", new Lamp.Command.Light()));
    }

    private static void until(BooleanSupplier fact) {
        long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (!fact.getAsBoolean()) {
            assertTrue(System.nanoTime() < end, "the fact did not come within 30 s");
            Thread.onSpinWait();
        }
    }
}
