package vn.liem.service.exchange;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import vn.liem.eventstore.EventLog;
import vn.liem.messaging.Published;
import vn.liem.messaging.Relay;

/** Publishes the service's log to its topic from the start of the service to its end. */
@Singleton
public final class RelayOfService {

    private static final Logger LOG = Logger.getLogger(RelayOfService.class);
    private static final Duration BETWEEN_TRIES = Duration.ofSeconds(2);

    private final Relay relay;
    private final Published published;
    private final String topic;
    private final Map<String, Object> kafka;
    private final short replicas;
    private final boolean enabled;
    private volatile boolean stopping;

    @Inject
    RelayOfService(
            DataSource database,
            EventLog log,
            OutgoingEvents broker,
            @Identifier("default-kafka-broker") Map<String, Object> kafka,
            @ConfigProperty(name = "mp.messaging.outgoing.events-out.topic") String topic,
            @ConfigProperty(name = "liem.kept-kinds") Optional<List<String>> keptKinds,
            @ConfigProperty(name = "liem.kafka.replicas", defaultValue = "1") short replicas,
            @ConfigProperty(name = "liem.relay.enabled", defaultValue = "true") boolean enabled) {
        this.topic = topic;
        this.published = new Published(log.reader(), Set.copyOf(keptKinds.orElse(List.of())));
        this.relay = new Relay(database, published, topic, broker);
        this.kafka = Map.copyOf(kafka);
        this.replicas = replicas;
        this.enabled = enabled;
    }

    void start(@Observes StartupEvent event) {
        if (enabled) {
            Thread.ofVirtual().name("make topic " + topic).start(this::makeTopicAndFollow);
        }
    }

    /** The service records what happens also while the broker is away; publishing begins when it answers. */
    private void makeTopicAndFollow() {
        while (!stopping) {
            try {
                Topics.make(kafka, topic, replicas);
                relay.start();
                return;
            } catch (RuntimeException e) {
                LOG.warnf(
                        "the topic %s is made once the broker answers (%s)",
                        topic, e.getClass().getSimpleName());
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

    void stop(@Observes ShutdownEvent event) {
        stopping = true;
        relay.close();
    }

    /** Says that there is something new. */
    public void wake() {
        relay.wake();
    }

    @Produces
    @Singleton
    Published published() {
        return published;
    }

    /** The relay itself, for its health and for an operator. */
    public Relay relay() {
        return relay;
    }
}
