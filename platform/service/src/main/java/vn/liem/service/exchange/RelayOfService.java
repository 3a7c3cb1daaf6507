package vn.liem.service.exchange;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.liem.eventstore.EventLog;
import vn.liem.messaging.Published;
import vn.liem.messaging.Relay;

/** Publishes the service's log to its topic from the start of the service to its end. */
@Singleton
public final class RelayOfService {

    private final Relay relay;
    private final Published published;
    private final String topic;
    private final Map<String, Object> kafka;
    private final short replicas;
    private final boolean enabled;

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
            Topics.make(kafka, topic, replicas);
            relay.start();
        }
    }

    void stop(@Observes ShutdownEvent event) {
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
