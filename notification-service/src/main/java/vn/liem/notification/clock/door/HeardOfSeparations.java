package vn.liem.notification.clock.door;

import static vn.liem.notification.clock.door.ClocksInLog.CLOCKS;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.liem.eventstore.BodyCodec;
import vn.liem.eventstore.EventLog;
import vn.liem.eventstore.Instruction;
import vn.liem.eventstore.StoredEvent;
import vn.liem.kernel.StreamId;
import vn.liem.messaging.Reaction;
import vn.liem.messaging.Reactions;
import vn.liem.notification.clock.ClocksOfSubject;
import vn.liem.notification.clock.policy.SeparationTold;
import vn.liem.notification.clock.policy.WhenCaseSeparatedThenTakeOver;
import vn.liem.service.door.CommandDoor;

/** A separation speaks of two cases: what the new one takes over stands at the clocks of the old one, as they are by then. */
@Singleton
public final class HeardOfSeparations implements Reactions {

    private static final String SEPARATED = "separation.case-separated.v1";

    private final EventLog log;

    @Inject
    HeardOfSeparations(EventLog log) {
        this.log = log;
    }

    @Override
    public List<Reaction<?, ?, ?>> to(String source, StoredEvent event) {
        if (!event.type().equals(SEPARATED)) {
            return List.of();
        }
        SeparationTold told = BodyCodec.decode(event.body(), SeparationTold.class);
        ClocksOfSubject old = clocksOf(told.separation().fromCase());
        String subject = "case:" + told.separation().newCase();
        LocalDate recordedOn = LocalDate.ofInstant(event.recordedAt(), CommandDoor.VIETNAM);
        return WhenCaseSeparatedThenTakeOver.react(event.id(), told, old).stream()
                .map(command -> HeardEvents.recordedOn(recordedOn, command))
                .<Reaction<?, ?, ?>>map(command -> new Reaction<>(
                        CLOCKS,
                        Instruction.of(
                                command,
                                StreamId.of("clocks", told.separation().newCase()),
                                subject,
                                event.occurredOn(),
                                NotedByClocks.after(source, event))))
                .toList();
    }

    /** What is heard before it must stand in the log. */
    @Override
    public boolean standsAlone(StoredEvent event) {
        return event.type().equals(SEPARATED);
    }

    private ClocksOfSubject clocksOf(UUID caseId) {
        ClocksOfSubject clocks = CLOCKS.decider().initial();
        for (StoredEvent event : log.reader().stream(StreamId.of("clocks", caseId))) {
            clocks = CLOCKS.decider().evolve(clocks, CLOCKS.eventOf(event));
        }
        return clocks;
    }
}
