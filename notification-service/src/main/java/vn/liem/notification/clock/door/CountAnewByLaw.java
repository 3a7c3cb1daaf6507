package vn.liem.notification.clock.door;

import static vn.liem.notification.clock.door.ClocksInLog.CLOCKS;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import vn.liem.eventstore.CommandHandler;
import vn.liem.eventstore.DecisionSession;
import vn.liem.eventstore.Instruction;
import vn.liem.notification.clock.ClocksCommand.CountAnew;
import vn.liem.notification.clock.view.SubjectList;
import vn.liem.service.Views;
import vn.liem.service.door.CommandDoor;
import vn.liem.service.exchange.RelayOfService;

/**
 * Counts anew, from the start of the service on, the clocks of every subject that were counted by another version of the calendar
 * or the law, and records which moved. It asks again and again who is left, so that a start that died, or a view that was
 * behind, costs time and nothing else; of two instances that count at once, one loses and leaves it.
 */
@Singleton
public final class CountAnewByLaw {

    private static final Logger LOG = Logger.getLogger(CountAnewByLaw.class);

    /** The most subjects that are read at once. */
    private static final int SUBJECTS_MAX = 500;

    private final CommandHandler commands;
    private final SubjectList subjects;
    private final Views views;
    private final RelayOfService relay;
    private final Clock clock;
    private final Duration every;
    private volatile @Nullable Thread counting;

    @Inject
    CountAnewByLaw(
            CommandHandler commands,
            SubjectList subjects,
            Views views,
            RelayOfService relay,
            Clock clock,
            @ConfigProperty(name = "liem.clocks.look-every") Duration every) {
        this.commands = commands;
        this.subjects = subjects;
        this.views = views;
        this.relay = relay;
        this.clock = clock;
        this.every = every;
    }

    void start(@Observes StartupEvent event) {
        counting = Thread.ofVirtual().name("count clocks anew").start(this::countAgainAndAgain);
    }

    void stop(@Observes ShutdownEvent event) {
        Thread thread = counting;
        if (thread != null) {
            thread.interrupt();
        }
    }

    /** Counts anew what is counted by another version; how many subjects that were. */
    public int count() {
        int counted = 0;
        List<String> found = subjects.countedOtherwise(ClocksInLog.VERSION, "", SUBJECTS_MAX);
        while (!found.isEmpty()) {
            found.forEach(this::countUndisturbed);
            counted += found.size();
            found = found.size() < SUBJECTS_MAX
                    ? List.of()
                    : subjects.countedOtherwise(ClocksInLog.VERSION, found.getLast(), SUBJECTS_MAX);
        }
        if (counted > 0) {
            views.wake();
            relay.wake();
        }
        return counted;
    }

    /** One subject whose clocks cannot be counted must not keep those behind it from being counted. */
    private void countUndisturbed(String subject) {
        try {
            count(subject);
        } catch (RuntimeException e) {
            // The message may quote a row; the next round tries again.
            LOG.warnf(
                    "the clocks of %s are counted anew later: %s",
                    subject, e.getClass().getName());
        }
    }

    private void count(String subject) {
        LocalDate today = LocalDate.now(clock.withZone(CommandDoor.VIETNAM));
        ClocksInLog.streamOf(subject).ifPresent(stream -> {
            DecisionSession session = commands.session();
            session.decide(
                    CLOCKS,
                    Instruction.of(
                            new CountAnew(),
                            stream,
                            subject,
                            today,
                            NotedByClocks.counting(stream, ClocksInLog.VERSION)));
            if (session.changesSomething()) {
                commands.append(session.toAppend(Optional.empty(), List.of()));
            }
        });
    }

    private void countAgainAndAgain() {
        while (!Thread.currentThread().isInterrupted()) {
            try {
                count();
                Thread.sleep(every);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (RuntimeException e) {
                // The message may quote a row; the next round tries again.
                LOG.warnf("clocks are counted anew later: %s", e.getClass().getName());
                pause();
            }
        }
    }

    /** At the start the tables of a view may not be there yet: the next round follows soon. */
    private static void pause() {
        try {
            Thread.sleep(Duration.ofSeconds(10));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
