package vn.liem.local.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclBindingFilter;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.errors.ClusterAuthorizationException;
import org.apache.kafka.common.errors.GroupAuthorizationException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrokerRightsIT {

    private static final Duration WITHIN = Duration.ofSeconds(20);

    @TempDir
    static Path folder;

    private static KafkaServer server;

    /** A broker as an older build left it, topics and records, and one account for all; no test undoes another's. */
    @BeforeAll
    static void a_broker_that_was_used_before_there_were_rights() throws Exception {
        int port = Ports.freeRow(2);
        try (KafkaServer before = KafkaServer.start(folder, port, port + 1);
                Admin admin = Admin.create(before.clientConfig())) {
            admin.createTopics(List.of(new NewTopic("case.events.v1", 1, (short) 1)))
                    .all()
                    .get();
            send(before.clientConfig(), "case.events.v1", "from before");
        }
        Map<String, String> accounts =
                BrokerRights.accounts().stream().collect(Collectors.toMap(name -> name, name -> "of-" + name));
        server = KafkaServer.start(folder, port, port + 1, accounts);
        new BrokerRights(server.clientConfig()).make();
    }

    @AfterAll
    static void close() {
        server.close();
    }

    @Test
    void the_owner_alone_writes_its_topic_and_all_read_it() throws Exception {
        send(as("case-service"), "case.events.v1", "from its owner");
        for (String forger : List.of("trial-service", "monitoring-service")) {
            assertInstanceOf(
                    TopicAuthorizationException.class,
                    assertThrows(ExecutionException.class, () -> send(as(forger), "case.events.v1", "forged"))
                            .getCause());
        }
        assertEquals(
                List.of("from before", "from its owner"), read("trial-service", "trial-service", "case.events.v1"));
        assertEquals(
                List.of("from before", "from its owner"),
                read("monitoring-service", "monitoring-service", "case.events.v1"));
    }

    @Test
    void all_write_signed_checkpoints() throws Exception {
        for (String account : BrokerRights.accounts()) {
            send(as(account), BrokerRights.CHECKPOINTS, "a note of " + account);
        }
        assertEquals(
                6,
                read("trial-service", "trial-service-witness", BrokerRights.CHECKPOINTS)
                        .size());
    }

    @Test
    void nobody_reads_in_the_group_of_another() {
        assertThrows(GroupAuthorizationException.class, () -> read("trial-service", "case-service", "case.events.v1"));
    }

    @Test
    void no_account_of_a_service_makes_topics_or_rights() {
        try (Admin admin = Admin.create(as("case-service"))) {
            assertInstanceOf(
                    TopicAuthorizationException.class,
                    assertThrows(
                                    ExecutionException.class,
                                    () -> admin.createTopics(List.of(new NewTopic("another", 1, (short) 1)))
                                            .all()
                                            .get())
                            .getCause());
            assertInstanceOf(
                    TopicAuthorizationException.class,
                    assertThrows(
                                    ExecutionException.class,
                                    () -> admin.deleteTopics(List.of("case.events.v1"))
                                            .all()
                                            .get())
                            .getCause());
            assertInstanceOf(
                    ClusterAuthorizationException.class,
                    assertThrows(
                                    ExecutionException.class,
                                    () -> admin.createAcls(List.of(write("case-service")))
                                            .all()
                                            .get())
                            .getCause());
        }
    }

    @Test
    void what_was_granted_beside_it_is_taken_back_at_the_next_start() throws Exception {
        try (Admin admin = Admin.create(server.clientConfig())) {
            AclBinding slipped = write("monitoring-service");
            admin.createAcls(List.of(slipped)).all().get();
            new BrokerRights(server.clientConfig()).make();
            var rights = admin.describeAcls(AclBindingFilter.ANY).values().get();
            assertTrue(!rights.contains(slipped) && rights.contains(write("case-service")));
        }
    }

    /** The right to write the topic of case-service. */
    private static AclBinding write(String account) {
        return new AclBinding(
                new ResourcePattern(ResourceType.TOPIC, "case.events.v1", PatternType.LITERAL),
                new AccessControlEntry("User:" + account, "*", AclOperation.WRITE, AclPermissionType.ALLOW));
    }

    private Map<String, Object> as(String account) {
        return KafkaServer.clientConfig(server.bootstrapServers(), account, "of-" + account);
    }

    private static void send(Map<String, Object> client, String topic, String value) throws Exception {
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(client, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(topic, 0, "key " + value, value)).get();
        }
    }

    /** Reads until nothing has come for a while. */
    private List<String> read(String account, String group, String topic) {
        Map<String, Object> config = new HashMap<>(as(account));
        config.put("auto.offset.reset", "earliest");
        config.put("group.id", group);
        List<String> values = new java.util.ArrayList<>();
        try (KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(config, new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of(topic));
            long end = System.nanoTime() + WITHIN.toNanos();
            while (System.nanoTime() < end) {
                var page = consumer.poll(Duration.ofSeconds(1));
                page.forEach(record -> values.add(record.value()));
                if (page.isEmpty() && !values.isEmpty()) {
                    consumer.commitSync();
                    return values;
                }
            }
        }
        return values;
    }
}
