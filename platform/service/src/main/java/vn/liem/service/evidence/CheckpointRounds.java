package vn.liem.service.evidence;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import vn.liem.eventstore.DatabaseFailed;
import vn.liem.eventstore.EventLog;
import vn.liem.eventstore.SignedCheckpoints;
import vn.liem.verifier.NoteSigner;
import vn.liem.verifier.SignedNote;

/** Signs the newest checkpoint and publishes it, at most once a second, while something changes. */
@Singleton
public final class CheckpointRounds {

    private static final Logger LOG = Logger.getLogger(CheckpointRounds.class);
    private static final Duration BETWEEN_ROUNDS = Duration.ofSeconds(1);
    private static final long ACKNOWLEDGED_WITHIN_SECONDS = 150;

    private final String log;
    private final SignedCheckpoints signed;
    private final NoteSigner signer;
    private final LastSigned lastSigned;
    private final PublishNote broker;
    private final OwnHistory history;
    private String told = "";
    private volatile boolean stopping;

    @Inject
    CheckpointRounds(
            EventLog log,
            DataSource database,
            NoteSigner signer,
            LastSigned lastSigned,
            PublishNote broker,
            OwnHistory history) {
        this.log = log.name();
        this.signed = new SignedCheckpoints(database, log.name());
        this.signer = signer;
        this.lastSigned = lastSigned;
        this.broker = broker;
        this.history = history;
    }

    void start(@Observes StartupEvent event) {
        Thread.ofVirtual().name("checkpoints").start(this::goRounds);
    }

    void stop(@Observes ShutdownEvent event) {
        stopping = true;
    }

    private void goRounds() {
        while (!stopping) {
            rest();
            try {
                if (!history.isContradicted()) {
                    signed.sign(signer).ifPresent(this::tell);
                }
            } catch (DatabaseFailed | UncheckedIOException | CompletionException e) {
                // The next round comes; who cannot write or publish says so elsewhere.
                LOG.debugf("a checkpoint waits: %s", e.getClass().getName());
            }
        }
    }

    private void tell(SignedNote note) {
        if (note.text().equals(told)) {
            return;
        }
        lastSigned.write(note);
        broker.publish(log, note)
                .toCompletableFuture()
                .orTimeout(ACKNOWLEDGED_WITHIN_SECONDS, TimeUnit.SECONDS)
                .join();
        told = note.text();
    }

    private void rest() {
        try {
            Thread.sleep(BETWEEN_ROUNDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stopping = true;
        }
    }
}
