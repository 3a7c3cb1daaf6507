package vn.liem.cases.imports.door;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.oidc.client.NamedOidcClient;
import io.quarkus.oidc.client.OidcClient;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.Config;
import vn.liem.procedure.journey.OwningService;

/** The services that are told what an import brings them. */
@Singleton
final class Destinations {

    /** Some hundred commands on a machine that does much else. */
    private static final Duration ANSWER_WITHIN = Duration.ofMinutes(2);

    private static final Duration TOKEN_WITHIN = Duration.ofSeconds(30);

    private final Map<OwningService, Destination> all = new EnumMap<>(OwningService.class);
    private final Map<OwningService, BatchPeer> peers = new EnumMap<>(OwningService.class);

    @Inject
    Destinations(Config config, @NamedOidcClient("importer") OidcClient tokens, Clock clock) {
        this(
                service -> config.getValue("liem.url." + nameOf(service), String.class),
                () -> tokens.getTokens().await().atMost(TOKEN_WITHIN).getAccessToken(),
                ANSWER_WITHIN,
                clock);
    }

    Destinations(
            Function<OwningService, String> addresses, Supplier<String> token, Duration answerWithin, Clock clock) {
        for (OwningService service : OwningService.values()) {
            BatchPeer peer = new BatchPeer(addresses.apply(service), token, answerWithin);
            peers.put(service, peer);
            all.put(service, new Destination(nameOf(service), peer, clock));
        }
    }

    Destination of(OwningService service) {
        Destination destination = all.get(service);
        if (destination == null) {
            throw new IllegalStateException("every service is a destination");
        }
        return destination;
    }

    /** Asks a service what people have recorded of cases there. */
    BatchPeer.Sent recorded(OwningService service, ObjectNode cases) {
        BatchPeer peer = peers.get(service);
        if (peer == null) {
            throw new IllegalStateException("every service is asked");
        }
        return peer.recorded(cases);
    }

    static String nameOf(OwningService service) {
        return switch (service) {
            case INVESTIGATION -> "investigation-service";
            case TRIAL -> "trial-service";
        };
    }
}
