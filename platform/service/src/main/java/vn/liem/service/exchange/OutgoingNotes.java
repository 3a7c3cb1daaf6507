package vn.liem.service.exchange;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import vn.liem.service.evidence.PublishNote;
import vn.liem.verifier.SignedNote;

/** Publishes signed checkpoints to the one topic of all services, once that is made. */
@Singleton
public final class OutgoingNotes implements PublishNote {

    private static final Logger LOG = Logger.getLogger(OutgoingNotes.class);
    private static final Duration BETWEEN_TRIES = Duration.ofSeconds(2);

    private final OutgoingEvents broker;
    private final Map<String, Object> kafka;
    private final String topic;
    private final short replicas;
    private final CompletableFuture<Void> made = new CompletableFuture<>();
    private volatile boolean stopping;

    @Inject
    OutgoingNotes(
            OutgoingEvents broker,
            @Identifier("default-kafka-broker") Map<String, Object> kafka,
            @ConfigProperty(name = "mp.messaging.incoming.checkpoints-in.topic") String topic,
            @ConfigProperty(name = "liem.kafka.replicas", defaultValue = "1") short replicas) {
        this.broker = broker;
        this.kafka = Map.copyOf(kafka);
        this.topic = topic;
        this.replicas = replicas;
    }

    @Override
    public CompletionStage<Void> publish(String key, SignedNote note) {
        return made.thenCompose(_ -> broker.send(topic, key, note.encoded().getBytes(StandardCharsets.UTF_8)));
    }

    void start(@Observes StartupEvent event) {
        Thread.ofVirtual().name("make topic " + topic).start(this::makeTopic);
    }

    void stop(@Observes ShutdownEvent event) {
        stopping = true;
    }

    private void makeTopic() {
        while (!stopping && !made.isDone()) {
            try {
                Topics.makeOfNewest(kafka, topic, replicas);
                made.complete(null);
            } catch (RuntimeException e) {
                LOG.debugf("the topic %s is made once the broker answers", topic);
                rest();
            }
        }
    }

    private void rest() {
        try {
            Thread.sleep(BETWEEN_TRIES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stopping = true;
        }
    }
}
