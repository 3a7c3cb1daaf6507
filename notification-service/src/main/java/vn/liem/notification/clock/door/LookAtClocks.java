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
import vn.liem.notification.clock.ClocksCommand.LookOn;
import vn.liem.notification.clock.view.ClockList;
import vn.liem.service.Views;
import vn.liem.service.door.CommandDoor;
import vn.liem.service.exchange.RelayOfService;

/**
 * Looks again and again which clocks have run out and of which people are to be reminded, and records each, once. Whoever looks
 * late records the same; of two instances that look at once, one loses and leaves it.
 */
@Singleton
public final class LookAtClocks {

    private static final Logger LOG = Logger.getLogger(LookAtClocks.class);

    /** The most subjects that are read at once. */
    private static final int SUBJECTS_MAX = 500;

    private final CommandHandler commands;
    private final ClockList clocks;
    private final Views views;
    private final RelayOfService relay;
    private final Clock clock;
    private final Duration every;
    private volatile @Nullable Thread looking;

    @Inject
    LookAtClocks(
            CommandHandler commands,
            ClockList clocks,
            Views views,
            RelayOfService relay,
            Clock clock,
            @ConfigProperty(name = "liem.clocks.look-every") Duration every) {
        this.commands = commands;
        this.clocks = clocks;
        this.views = views;
        this.relay = relay;
        this.clock = clock;
        this.every = every;
    }

    void start(@Observes StartupEvent event) {
        looking = Thread.ofVirtual().name("look at clocks").start(this::lookAgainAndAgain);
    }

    void stop(@Observes ShutdownEvent event) {
        Thread thread = looking;
        if (thread != null) {
            thread.interrupt();
        }
    }

    /** Records what has been missed by today, and of what people are reminded; how many subjects were looked at. */
    public int look() {
        LocalDate today = LocalDate.now(clock.withZone(CommandDoor.VIETNAM));
        int looked = 0;
        List<String> subjects = clocks.toLookAt(today, "", SUBJECTS_MAX);
        while (!subjects.isEmpty()) {
            subjects.forEach(subject -> lookUndisturbed(subject, today));
            looked += subjects.size();
            subjects = subjects.size() < SUBJECTS_MAX
                    ? List.of()
                    : clocks.toLookAt(today, subjects.getLast(), SUBJECTS_MAX);
        }
        views.wake();
        relay.wake();
        return looked;
    }

    /** One subject whose clocks cannot be looked at must not keep those behind it from being looked at. */
    private void lookUndisturbed(String subject, LocalDate today) {
        try {
            look(subject, today);
        } catch (RuntimeException e) {
            // The message may quote a row; the next look tries again.
            LOG.warnf(
                    "the clocks of %s are looked at later: %s",
                    subject, e.getClass().getName());
        }
    }

    /** A look that loses to what is heard at the same moment is taken again the next time. */
    private void look(String subject, LocalDate today) {
        ClocksInLog.streamOf(subject).ifPresent(stream -> {
            DecisionSession session = commands.session();
            session.decide(
                    CLOCKS,
                    Instruction.of(
                            new LookOn(today),
                            stream,
                            subject,
                            today,
                            NotedByClocks.looking(stream, today.toString())));
            if (session.changesSomething()) {
                commands.append(session.toAppend(Optional.empty(), List.of()));
            }
        });
    }

    private void lookAgainAndAgain() {
        while (!Thread.currentThread().isInterrupted()) {
            try {
                Thread.sleep(every);
                look();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (RuntimeException e) {
                // The message may quote a row; the next look tries again.
                LOG.warnf("clocks are looked at later: %s", e.getClass().getName());
            }
        }
    }
}
