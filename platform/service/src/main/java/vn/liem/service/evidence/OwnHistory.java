package vn.liem.service.evidence;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import vn.liem.contracts.LiemService;
import vn.liem.eventstore.DatabaseFailed;
import vn.liem.eventstore.EventLog;
import vn.liem.eventstore.LogDamaged;
import vn.liem.eventstore.SignedCheckpoints;
import vn.liem.messaging.Alarms;
import vn.liem.service.evidence.PeerLogs.Seen;
import vn.liem.verifier.Checkpoint;
import vn.liem.verifier.NoteSigner;
import vn.liem.verifier.SignedNote;

/**
 * Holds the log against whatever was signed of it: what lies beside it in the database, in the folder of the service, and
 * with the other services, who are asked at the start and, where one does not answer, until it does. A log that is shorter
 * than that, or another, takes nothing more in: it would fork its history.
 */
@Singleton
public final class OwnHistory {

    private static final Logger LOG = Logger.getLogger(OwnHistory.class);
    private static final Duration FIRST_ANSWERS = Duration.ofSeconds(3);
    private static final Duration BETWEEN_ROUNDS = Duration.ofSeconds(10);

    private final EventLog log;
    private final SignedCheckpoints signed;
    private final NoteSigner signer;
    private final LastSigned lastSigned;
    private final PeerLogs peers;
    private final Alarms alarms;
    private final Set<LiemService> silent = new HashSet<>();
    private volatile boolean contradicted;
    private volatile boolean stopping;

    @Inject
    OwnHistory(EventLog log, DataSource database, NoteSigner signer, LastSigned lastSigned, PeerLogs peers) {
        this.log = log;
        this.signed = new SignedCheckpoints(database, log.name());
        this.signer = signer;
        this.lastSigned = lastSigned;
        this.peers = peers;
        this.alarms = new Alarms(database);
        for (LiemService service : LiemService.values()) {
            if (!log.name().startsWith(service.serviceName() + "/")) {
                silent.add(service);
            }
        }
    }

    /** Before anything is taken in: what lies here, and what those answer who can at once. */
    void start(@Observes @Priority(1) StartupEvent event) {
        signed.latest().ifPresent(this::hold);
        lastSigned.read().ifPresent(this::hold);
        CountDownLatch first = new CountDownLatch(1);
        Thread.ofVirtual().name("own history").start(() -> ask(first));
        try {
            boolean _ = first.await(FIRST_ANSWERS.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    void stop(@Observes ShutdownEvent event) {
        stopping = true;
    }

    /** Whether something that was signed of this log contradicts it. */
    public boolean isContradicted() {
        return contradicted;
    }

    /** Holds the log against a note, wherever it comes from; one that this service has not signed says nothing. */
    public void hold(SignedNote note) {
        if (!contradicted && note.isSignedBy(signer.key())) {
            Checkpoint checkpoint = Checkpoint.parse(note.text());
            signed.contradictionTo(checkpoint).ifPresent(why -> stopAppending(checkpoint, why));
        }
    }

    private void stopAppending(Checkpoint checkpoint, LogDamaged why) {
        contradicted = true;
        log.stopAppending(why);
        LOG.errorf("nothing more is taken in: %s", why.getMessage());
        try {
            alarms.raise(log.name(), checkpoint.size(), "this service has signed what its log does not hold");
        } catch (DatabaseFailed e) {
            LOG.warnf("the alarm is not kept: %s", e.getMessage());
        }
    }

    private void ask(CountDownLatch first) {
        while (!stopping && !silent.isEmpty()) {
            for (LiemService service : Set.copyOf(silent)) {
                askOne(service);
            }
            first.countDown();
            rest();
        }
    }

    private void askOne(LiemService service) {
        try {
            switch (peers.seen(service.serviceName(), log.name())) {
                case Seen.Newest(var note) -> {
                    hold(note);
                    silent.remove(service);
                }
                case Seen.Nothing _ -> silent.remove(service);
                case Seen.Silent _ -> {} // It is asked again.
            }
        } catch (DatabaseFailed e) {
            LOG.debugf("%s is asked again: %s", service, e.getMessage());
        }
    }

    private void rest() {
        try {
            Thread.sleep(silent.isEmpty() ? Duration.ZERO : BETWEEN_ROUNDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stopping = true;
        }
    }
}
