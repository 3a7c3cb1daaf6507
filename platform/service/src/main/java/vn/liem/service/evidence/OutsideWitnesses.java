package vn.liem.service.evidence;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import vn.liem.eventstore.DatabaseFailed;
import vn.liem.eventstore.EventLog;
import vn.liem.verifier.NoteSigner;
import vn.liem.verifier.OutsideWitness;
import vn.liem.verifier.TrustPolicy;

/**
 * Brings the newest signed checkpoint to each outside witness, each in a thread of its own: one that is stopped or slow
 * keeps nobody waiting, and only the mark of how many have signed stays behind.
 */
@Singleton
public final class OutsideWitnesses {

    private static final Logger LOG = Logger.getLogger(OutsideWitnesses.class);
    private static final Duration BETWEEN_ROUNDS = Duration.ofSeconds(1);
    private static final Duration AFTER_SILENCE = Duration.ofSeconds(10);

    private final Optional<TrustPolicy> policy;
    private final Optional<WitnessRounds> rounds;
    private volatile boolean stopping;

    @Inject
    OutsideWitnesses(
            EventLog log,
            NoteSigner signer,
            DataSource database,
            MeterRegistry metrics,
            @ConfigProperty(name = "liem.witness-policy") Optional<Path> file) {
        policy = file.map(OutsideWitnesses::read);
        rounds = policy.map(given -> new WitnessRounds(log.name(), signer.key(), database, given));
        rounds.ifPresent(given -> {
            gauge(metrics, "liem.log.witnesses", "Witnesses that the policy names", given, Witnessed::of);
            gauge(metrics, "liem.log.witnessed_by", "Witnesses under the newest checkpoint", given, Witnessed::by);
            gauge(
                    metrics,
                    "liem.log.quorum_behind",
                    "Events that no checkpoint with enough signatures holds",
                    given,
                    Witnessed::behind);
        });
    }

    private interface Part {
        long of(Witnessed mark);
    }

    private static void gauge(MeterRegistry metrics, String name, String what, WitnessRounds rounds, Part part) {
        Gauge.builder(name, rounds, given -> {
                    try {
                        return part.of(given.mark());
                    } catch (DatabaseFailed _) {
                        return Double.NaN; // Nothing is known, which is not zero.
                    }
                })
                .description(what)
                .register(metrics);
    }

    void start(@Observes StartupEvent event) {
        policy.ifPresent(given -> given.witnesses()
                .forEach(witness -> witness.url()
                        .ifPresent(url -> Thread.ofVirtual()
                                .name("witness " + witness.name())
                                .start(() -> goRounds(witness, url)))));
    }

    void stop(@Observes ShutdownEvent event) {
        stopping = true;
    }

    /** By how many of how many the newest checkpoint is witnessed, where a policy says who counts. */
    public Optional<Witnessed> mark() {
        return rounds.map(WitnessRounds::mark);
    }

    /** Whether a witness that the policy names signs under this name. */
    boolean signsAs(String name) {
        return policy.map(TrustPolicy::witnesses).orElse(List.of()).stream()
                .anyMatch(witness -> witness.key().signer().equals(name));
    }

    private void goRounds(OutsideWitness witness, URI url) {
        while (!stopping) {
            try {
                Thread.sleep(isHeard(witness, url) ? BETWEEN_ROUNDS : AFTER_SILENCE);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    /** Whatever goes wrong with one round, the next one comes, and not at once. */
    private boolean isHeard(OutsideWitness witness, URI url) throws InterruptedException {
        try {
            return rounds.orElseThrow().bring(witness, url);
        } catch (RuntimeException e) {
            LOG.warnf("the witness %s waits: %s", witness.name(), e.getClass().getName());
            return false;
        }
    }

    private static TrustPolicy read(Path file) {
        try {
            return TrustPolicy.read(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException("the policy of witnesses cannot be read", e);
        }
    }
}
