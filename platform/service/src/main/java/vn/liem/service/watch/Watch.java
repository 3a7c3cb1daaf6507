package vn.liem.service.watch;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import org.jboss.logging.Logger;
import vn.liem.eventstore.DatabaseFailed;
import vn.liem.service.Views;
import vn.liem.service.Views.Rebuild;
import vn.liem.service.exchange.IncomingEvents;
import vn.liem.service.exchange.RelayOfService;
import vn.liem.service.watch.ExchangeState.RebuildState;
import vn.liem.service.watch.ExchangeState.ViewState;

/**
 * Looks at what may stand still, tells it as metrics, and says in the log when something begins or ends to stand still: by
 * class alone, since a message may quote a row.
 */
@Singleton
public final class Watch {

    /** How many alarms are told. */
    static final int ALARMS_MAX = 100;

    private static final Logger LOG = Logger.getLogger(Watch.class);
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(5);

    private final Views views;
    private final RelayOfService relay;
    private final IncomingEvents incoming;
    private Set<String> known = Set.of();
    private volatile boolean stopping;

    @Inject
    Watch(Views views, RelayOfService relay, IncomingEvents incoming, MeterRegistry metrics) {
        this.views = views;
        this.relay = relay;
        this.incoming = incoming;
        gauge(metrics, "liem.relay.position", "Last position published", state -> state.published());
        gauge(
                metrics,
                "liem.relay.failing",
                "1 while nothing can be published",
                state -> state.relayFault().isPresent() ? 1 : 0);
        gauge(
                metrics,
                "liem.views.failing",
                "Views that stand still",
                state -> state.views().stream()
                        .filter(view -> view.fault().isPresent())
                        .count());
        gauge(
                metrics,
                "liem.views.passed_over",
                "Events of other services that views went on without",
                state -> state.views().stream()
                        .mapToLong(view -> view.passedOver().size())
                        .sum());
        gauge(
                metrics,
                "liem.inbox.behind",
                "Logs that are not caught up with",
                state -> state.sourcesBehind().size());
        gauge(
                metrics,
                "liem.inbox.holds",
                "Subjects whose records wait",
                state -> state.holds().size());
        Gauge.builder(
                        "liem.inbox.alarms",
                        this,
                        watch -> orUnknown(() -> watch.incoming.alarms().count()))
                .description("Alarms ever raised by records of other logs")
                .register(metrics);
    }

    void start(@Observes StartupEvent event) {
        Thread.ofVirtual().name("watch").start(this::lookOnAndOn);
    }

    void stop(@Observes ShutdownEvent event) {
        stopping = true;
    }

    /** How everything stands now. */
    public ExchangeState state() {
        return new ExchangeState(
                relay.relay().position(),
                relay.relay().failure().map(fault -> fault.getClass().getName()),
                viewStates(),
                List.copyOf(new TreeSet<>(incoming.sourcesBehind())),
                incoming.holds().all(),
                incoming.alarms().latest(ALARMS_MAX));
    }

    private List<ViewState> viewStates() {
        return views.all().entrySet().stream()
                .map(view -> new ViewState(
                        view.getKey().getSimpleName(),
                        view.getValue().positions(),
                        view.getValue().failure().map(fault -> fault.getClass().getName()),
                        view.getValue().passedOver(),
                        views.rebuildOf(view.getKey()).map(Watch::stateOf),
                        views.rebuildOf(view.getKey()).flatMap(Watch::faultOf)))
                .sorted((one, other) -> one.view().compareTo(other.view()))
                .toList();
    }

    private static RebuildState stateOf(Rebuild rebuild) {
        return switch (rebuild) {
            case Rebuild.Underway _ -> RebuildState.UNDERWAY;
            case Rebuild.Done _ -> RebuildState.DONE;
            case Rebuild.Failed _ -> RebuildState.FAILED;
        };
    }

    private static Optional<String> faultOf(Rebuild rebuild) {
        return switch (rebuild) {
            case Rebuild.Underway _, Rebuild.Done _ -> Optional.empty();
            case Rebuild.Failed(var fault) -> Optional.of(fault);
        };
    }

    private void gauge(MeterRegistry metrics, String name, String what, ToDoubleFunction<ExchangeState> number) {
        Gauge.builder(name, this, watch -> orUnknown(() -> number.applyAsDouble(watch.state())))
                .description(what)
                .register(metrics);
    }

    private interface Reading {
        double read();
    }

    /** While the database is away nothing is known, and a metric must not say zero. */
    private static double orUnknown(Reading number) {
        try {
            return number.read();
        } catch (DatabaseFailed _) {
            return Double.NaN;
        }
    }

    private void lookOnAndOn() {
        while (!stopping) {
            try {
                tell(faults());
            } catch (DatabaseFailed _) {
                // The health check says so; the next look comes.
            }
            rest();
        }
    }

    private Set<String> faults() {
        ExchangeState state = state();
        Set<String> faults = new TreeSet<>();
        state.relayFault().ifPresent(fault -> faults.add("the relay stands still: " + fault));
        state.views()
                .forEach(view -> view.fault()
                        .ifPresent(fault -> faults.add("the view %s stands still: %s".formatted(view.view(), fault))));
        state.views()
                .forEach(view -> view.passedOver()
                        .forEach(over -> faults.add("the view %s goes on without position %d of %s about %s: %s"
                                .formatted(view.view(), over.pos(), over.source(), over.subject(), over.reason()))));
        state.holds()
                .forEach(hold -> faults.add("records of %s about %s wait from position %d on: %s"
                        .formatted(hold.source(), hold.subject(), hold.firstPos(), hold.reason())));
        state.alarms()
                .forEach(alarm -> faults.add(
                        "alarm at position %d of %s: %s".formatted(alarm.pos(), alarm.source(), alarm.what())));
        return faults;
    }

    private void tell(Set<String> faults) {
        Set<String> over = new HashSet<>(known);
        over.removeAll(faults);
        faults.stream().filter(fault -> !known.contains(fault)).forEach(LOG::error);
        over.forEach(fault -> LOG.infof("over: %s", fault));
        known = Set.copyOf(faults);
    }

    private void rest() {
        try {
            Thread.sleep(BETWEEN_LOOKS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stopping = true;
        }
    }
}
