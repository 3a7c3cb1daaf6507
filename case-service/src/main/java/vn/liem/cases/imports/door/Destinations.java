package vn.liem.cases.imports.door;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.oidc.client.NamedOidcClient;
import io.quarkus.oidc.client.OidcClient;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.Config;
import vn.liem.contracts.LiemService;
import vn.liem.procedure.journey.OwningService;

/** The services that are told what an import brings them. */
@Singleton
final class Destinations {

    /** Some hundred commands on a machine that does much else. */
    private static final Duration ANSWER_WITHIN = Duration.ofMinutes(2);

    private static final Duration TOKEN_WITHIN = Duration.ofSeconds(30);

    /** The services that own facts of registers. */
    private static final List<LiemService> OWNERS =
            List.of(LiemService.INVESTIGATION, LiemService.TRIAL, LiemService.RECOVERY);

    private final Map<LiemService, Destination> all = new EnumMap<>(LiemService.class);
    private final Map<LiemService, BatchPeer> peers = new EnumMap<>(LiemService.class);

    @Inject
    Destinations(Config config, @NamedOidcClient("importer") OidcClient tokens, Clock clock) {
        this(
                service -> config.getValue("liem.url." + service.serviceName(), String.class),
                () -> tokens.getTokens().await().atMost(TOKEN_WITHIN).getAccessToken(),
                ANSWER_WITHIN,
                clock);
    }

    Destinations(Function<LiemService, String> addresses, Supplier<String> token, Duration answerWithin, Clock clock) {
        for (LiemService service : OWNERS) {
            BatchPeer peer = new BatchPeer(addresses.apply(service), token, answerWithin);
            peers.put(service, peer);
            all.put(service, new Destination(service.serviceName(), peer, clock));
        }
    }

    Destination of(LiemService service) {
        Destination destination = all.get(service);
        if (destination == null) {
            throw new IllegalStateException("every service is a destination");
        }
        return destination;
    }

    /** Asks a service what people have recorded of cases there. */
    BatchPeer.Sent recorded(OwningService service, ObjectNode cases) {
        BatchPeer peer = peers.get(owner(service));
        if (peer == null) {
            throw new IllegalStateException("every service is asked");
        }
        return peer.recorded(cases);
    }

    /** Asks a service what people have recorded there of things by their numbers. */
    BatchPeer.Sent recordedNumbers(LiemService service, String what, ObjectNode numbers) {
        BatchPeer peer = peers.get(service);
        if (peer == null) {
            throw new IllegalStateException("every owner is asked");
        }
        return peer.recordedNumbers(what, numbers);
    }

    static String nameOf(OwningService service) {
        return owner(service).serviceName();
    }

    /** The service that keeps this part of the machine. */
    static LiemService owner(OwningService service) {
        return switch (service) {
            case INVESTIGATION -> LiemService.INVESTIGATION;
            case TRIAL -> LiemService.TRIAL;
        };
    }
}
