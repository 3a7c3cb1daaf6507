package vn.liem.cases;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import vn.liem.eventstore.EventLog;
import vn.liem.security.Role;
import vn.liem.service.evidence.PeerLogs;
import vn.liem.service.evidence.PublishNote;
import vn.liem.service.testing.Client;
import vn.liem.service.testing.ServiceUnderTest;
import vn.liem.service.testing.Tokens;
import vn.liem.verifier.Checkpoint;
import vn.liem.verifier.Hash;
import vn.liem.verifier.NoteKey;
import vn.liem.verifier.NoteSigner;
import vn.liem.verifier.SignedNote;

/** Checkpoints at run time, from the first command to the service that has signed more than it holds. */
@QuarkusTest
@TestProfile(CheckpointsIT.WithAPeer.class)
@QuarkusTestResource(value = ServiceUnderTest.class, restrictToAnnotatedClass = true)
class CheckpointsIT {

    private static final NoteSigner TRIAL = new NoteSigner("liem/trial-service/1", NoteSigner.newPair());
    private static final Duration WITHIN = Duration.ofSeconds(30);

    /** A service of its own: at the end of the test it takes nothing in any more. */
    public static final class WithAPeer implements QuarkusTestProfile {
        @Override
        public Set<Class<?>> getEnabledAlternatives() {
            return Set.of(Peer.class);
        }
    }

    /** The trial-service, whose key is known and whom nothing else is asked. */
    @Alternative
    @Priority(1)
    @Singleton
    public static final class Peer implements PeerLogs {
        @Override
        public Optional<NoteKey> key(String log) {
            return log.equals("trial-service/1") ? Optional.of(TRIAL.key()) : Optional.empty();
        }

        @Override
        public Answer consistency(String log, long first, long second) {
            return new Answer.Silent();
        }

        @Override
        public Seen seen(String service, String log) {
            return new Seen.Nothing();
        }
    }

    @Inject
    EventLog log;

    @Inject
    PublishNote broker;

    @Inject
    NoteSigner signer;

    @Inject
    @Identifier("default-kafka-broker")
    Map<String, Object> kafka;

    @ConfigProperty(name = "mp.messaging.incoming.checkpoints-in.topic")
    String topic;

    @ConfigProperty(name = "liem.data-dir")
    Path folder;

    @Test
    void checkpoints_are_signed_published_witnessed_and_held_against_the_log() throws Exception {
        assertEquals(201, unit("T07").statusCode());
        SignedNote own = published(note -> note.isSignedBy(signer.key())
                && Checkpoint.parse(note.text()).size() == log.reader().lastPos());
        assertEquals("liem/case-service/1", Checkpoint.parse(own.text()).origin());
        assertEquals(
                PosixFilePermissions.fromString("rw-------"),
                Files.getPosixFilePermissions(folder.resolve("signing-key")));
        assertEquals(own, SignedNote.parse(Files.readString(folder.resolve("last-signed"))));
        its_key_is_given_to_services_alone();

        SignedNote foreign =
                TRIAL.sign(Checkpoint.of("trial-service/1", 7, Hash.over("seven".getBytes(StandardCharsets.UTF_8)))
                        .text());
        broker.publish("trial-service/1", foreign).toCompletableFuture().join();
        published(note -> note.text().equals(foreign.text()) && note.isSignedBy(signer.key()));

        SignedNote beyond = signer.sign(
                Checkpoint.of(log.name(), 1_000, Hash.over("a life before".getBytes(StandardCharsets.UTF_8)))
                        .text());
        broker.publish("of a backup", beyond).toCompletableFuture().join();
        long end = System.nanoTime() + WITHIN.toNanos();
        while (log.stopped().isEmpty()) {
            assertTrue(System.nanoTime() < end, "the log still takes things in");
            Thread.onSpinWait();
        }
        unit("T08").then().statusCode(503).body("code", equalTo("log_read_only"));
    }

    private void its_key_is_given_to_services_alone() {
        new Client(Tokens.service("trial-service"))
                .get("/internal/checkpoints/key")
                .then()
                .statusCode(200)
                .body("key", equalTo(signer.key().encoded()));
        new Client(Tokens.officer("T01-NC", "T01", Role.ADMINISTRATOR))
                .get("/internal/checkpoints/key")
                .then()
                .statusCode(403);
        new Client(Tokens.service("trial-service"))
                .get("/internal/checkpoints/consistency?first=1&second="
                        + (log.reader().lastPos() + 1))
                .then()
                .statusCode(200)
                .body("possible", equalTo(false));
    }

    private static io.restassured.response.Response unit(String code) {
        return new Client(Tokens.officer("T01-NC", "T01", Role.ADMINISTRATOR))
                .post(
                        "/api/v1/units",
                        Map.of(
                                "code", code,
                                "nameVi", "Tỉnh An Bình",
                                "nameEn", "An Bình Province",
                                "kind", "province",
                                "level", "province"));
    }

    private SignedNote published(Predicate<SignedNote> wanted) {
        Map<String, Object> config = new HashMap<>(kafka);
        TopicPartition partition = new TopicPartition(topic, 0);
        long end = System.nanoTime() + WITHIN.toNanos();
        try (KafkaConsumer<String, byte[]> consumer =
                new KafkaConsumer<>(config, new StringDeserializer(), new ByteArrayDeserializer())) {
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            while (true) {
                assertTrue(System.nanoTime() < end, "the note did not come within " + WITHIN);
                for (ConsumerRecord<String, byte[]> record : consumer.poll(Duration.ofSeconds(1))) {
                    SignedNote note = SignedNote.parse(new String(record.value(), StandardCharsets.UTF_8));
                    if (wanted.test(note)) {
                        return note;
                    }
                }
            }
        }
    }
}
