package vn.liem.service.looking;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import vn.liem.contracts.LiemService;
import vn.liem.eventstore.DatabaseFailed;
import vn.liem.eventstore.LogProofs;
import vn.liem.eventstore.SignedCheckpoints;
import vn.liem.eventstore.SigningKeyFile;
import vn.liem.service.evidence.PublishNote;
import vn.liem.verifier.NoteKey;
import vn.liem.verifier.NoteSigner;
import vn.liem.verifier.SignedNote;

/**
 * Signs the newest checkpoint of the log of looking, at most once a second, with a key that lies outside the database, and
 * publishes it now and then for the other services to countersign: whoever rewrites the log contradicts what they keep.
 */
@Singleton
public final class LookingCheckpoints {

    private static final Logger LOG = Logger.getLogger(LookingCheckpoints.class);
    private static final Duration BETWEEN_ROUNDS = Duration.ofSeconds(1);

    private static final Duration BETWEEN_NOTES = Duration.ofSeconds(10);

    private final LookingLog log;
    private final SignedCheckpoints signed;
    private final NoteSigner signer;
    private final LogProofs proofs;
    private final PublishNote broker;
    private String told = "";
    private long toldAtNanos = System.nanoTime() - BETWEEN_NOTES.toNanos();
    private volatile boolean stopping;

    @Inject
    LookingCheckpoints(
            LookingBeans.Place place,
            LookingLog log,
            PublishNote broker,
            @ConfigProperty(name = "liem.data-dir") Path folder) {
        this.log = log;
        this.broker = broker;
        this.proofs = new LogProofs(place.database());
        this.signed = new SignedCheckpoints(place.database(), log.name());
        this.signer = SigningKeyFile.open(
                folder.resolve(LiemService.LOOKING_KEY),
                "liem/" + log.name(),
                signed.latest().isPresent());
    }

    /** Whether this is the name of the log of looking of this service. */
    public boolean isNamed(String name) {
        return log.name().equals(name);
    }

    /** The key that it is signed with. */
    public NoteKey key() {
        return signer.key();
    }

    /** How many entries it holds. */
    public long size() {
        return log.size();
    }

    /** The proofs out of it. */
    public LogProofs proofs() {
        return proofs;
    }

    void start(@Observes StartupEvent event) {
        Thread.ofVirtual().name("checkpoints of looking").start(this::goRounds);
    }

    void stop(@Observes ShutdownEvent event) {
        stopping = true;
    }

    /** A note that does not arrive is covered by the next. */
    private void tell(SignedNote note) {
        if (note.text().equals(told) || System.nanoTime() - toldAtNanos < BETWEEN_NOTES.toNanos()) {
            return;
        }
        told = note.text();
        toldAtNanos = System.nanoTime();
        broker.publish(log.name(), note).whenComplete((_, failure) -> {
            if (failure != null) {
                LOG.debugf(
                        "a checkpoint of looking is not published: %s",
                        failure.getClass().getName());
            }
        });
    }

    private void goRounds() {
        while (!stopping) {
            try {
                Thread.sleep(BETWEEN_ROUNDS);
                signed.sign(signer).ifPresent(this::tell);
            } catch (DatabaseFailed e) {
                // The next round comes; who cannot be recorded is refused meanwhile.
                LOG.debugf("a checkpoint of looking waits: %s", e.getClass().getName());
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }
}
