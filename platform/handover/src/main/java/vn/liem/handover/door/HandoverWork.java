package vn.liem.handover.door;

import io.quarkus.arc.properties.IfBuildProperty;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import vn.liem.eventstore.EventLog;
import vn.liem.handover.desk.IncomingWatch;
import vn.liem.handover.desk.OwnLogReading;
import vn.liem.service.exchange.IncomingEvents;

/** What goes on by itself from the start of the service to its end: its own log is heard, and offers are looked after. */
@Singleton
@IfBuildProperty(name = HandoverBeans.MOUNTED, stringValue = "true")
public final class HandoverWork {

    private static final Logger LOG = Logger.getLogger(HandoverWork.class);

    /** How long it is between two looks at the unanswered offers. */
    static final Duration BETWEEN_LOOKS = Duration.ofMinutes(1);

    private final OwnLogReading reading;
    private final IncomingWatch watch;
    private volatile boolean stopping;
    private volatile @Nullable Thread watching;

    @Inject
    HandoverWork(EventLog log, IncomingEvents inbox, IncomingWatch watch) {
        this.reading = new OwnLogReading(log.name(), () -> inbox.catchUp(log.name()));
        this.watch = watch;
    }

    void start(@Observes StartupEvent event) {
        reading.start();
        watching = Thread.ofVirtual().name("unanswered offers").start(this::look);
    }

    void stop(@Observes ShutdownEvent event) {
        stopping = true;
        reading.close();
        Thread thread = watching;
        if (thread != null) {
            thread.interrupt();
        }
    }

    /** Says that an officer has acted. */
    void wake() {
        reading.wake();
    }

    /** Why the own log is not heard, where it is not. */
    Optional<RuntimeException> failure() {
        return reading.failure();
    }

    private void look() {
        while (!stopping) {
            try {
                Thread.sleep(BETWEEN_LOOKS);
                watch.noteLateness().forEach(HandoverWork::later);
                watch.checkIncomplete().forEach(HandoverWork::later);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException e) {
                // What is away comes back, and the next look finds what this one left.
                later(e);
            }
        }
    }

    /** By class alone, since a message may quote a row. */
    private static void later(RuntimeException fault) {
        LOG.warnf("an unanswered offer is looked at later: %s", fault.getClass().getName());
    }
}
