package vn.liem.cases.discipline.door;

import static vn.liem.cases.discipline.door.DecisionNumbers.MATTERS;

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
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import vn.liem.cases.discipline.DisciplineCommand.DetectGap;
import vn.liem.cases.discipline.DisciplineGap;
import vn.liem.cases.discipline.view.DisciplineEntry;
import vn.liem.cases.discipline.view.DisciplineList;
import vn.liem.eventstore.Authorship;
import vn.liem.eventstore.CommandHandler;
import vn.liem.eventstore.DecisionSession;
import vn.liem.eventstore.Instruction;
import vn.liem.kernel.Ids;
import vn.liem.kernel.StreamId;
import vn.liem.service.Views;
import vn.liem.service.door.CommandDoor;
import vn.liem.service.exchange.RelayOfService;

/**
 * Looks again and again where one track has come to wait for the other, and records it, once for each decision. Whoever looks
 * late records the same; of two instances that look at once, one loses and leaves it.
 */
@Singleton
public final class LookAtGaps {

    private static final Logger LOG = Logger.getLogger(LookAtGaps.class);
    private static final String ACTOR = "case-service";

    /** The most matters that are read at once. */
    private static final int MATTERS_MAX = 500;

    private final CommandHandler commands;
    private final DisciplineList matters;
    private final Views views;
    private final RelayOfService relay;
    private final Clock clock;
    private final Duration every;
    private volatile @Nullable Thread looking;

    @Inject
    LookAtGaps(
            CommandHandler commands,
            DisciplineList matters,
            Views views,
            RelayOfService relay,
            Clock clock,
            @ConfigProperty(name = "liem.discipline.look-every") Duration every) {
        this.commands = commands;
        this.matters = matters;
        this.views = views;
        this.relay = relay;
        this.clock = clock;
        this.every = every;
    }

    void start(@Observes StartupEvent event) {
        looking = Thread.ofVirtual().name("look at gaps of discipline").start(this::lookAgainAndAgain);
    }

    void stop(@Observes ShutdownEvent event) {
        Thread thread = looking;
        if (thread != null) {
            thread.interrupt();
        }
    }

    /** Records the gaps that have come about by today; how many matters were looked at. */
    public int look() {
        LocalDate today = LocalDate.now(clock.withZone(CommandDoor.VIETNAM));
        int looked = 0;
        Optional<UUID> after = Optional.empty();
        List<DisciplineEntry> page = matters.toLookAt(today, after, MATTERS_MAX);
        while (!page.isEmpty()) {
            page.forEach(matter -> lookUndisturbed(matter, today));
            looked += page.size();
            after = Optional.of(page.getLast().id());
            page = page.size() < MATTERS_MAX ? List.of() : matters.toLookAt(today, after, MATTERS_MAX);
        }
        views.wake();
        relay.wake();
        return looked;
    }

    /** One matter that cannot be looked at must not keep those behind it from being looked at. */
    private void lookUndisturbed(DisciplineEntry matter, LocalDate today) {
        try {
            matter.gapsToTell().forEach(gap -> look(DecisionNumbers.streamOf(matter.id()), gap, today));
        } catch (RuntimeException e) {
            // The message may quote a row; the next look tries again.
            LOG.warnf(
                    "the matter %s is looked at later: %s",
                    matter.id(), e.getClass().getName());
        }
    }

    /** A look that loses to what is recorded at the same moment is taken again the next time. */
    private void look(StreamId stream, DisciplineGap gap, LocalDate today) {
        DecisionSession session = commands.session();
        UUID command = Ids.version8("discipline-gap", stream + " " + gap.rule() + " " + gap.decisionNo());
        session.decide(
                MATTERS,
                Instruction.of(
                        new DetectGap(gap.rule(), gap.decisionNo(), today),
                        stream,
                        stream.value(),
                        gap.gapOn().orElse(today),
                        new Authorship(ACTOR, Optional.empty(), command, command, Optional.empty())));
        if (session.changesSomething()) {
            commands.append(session.toAppend(Optional.empty(), List.of()));
        }
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
                LOG.warnf("discipline is looked at later: %s", e.getClass().getName());
            }
        }
    }
}
