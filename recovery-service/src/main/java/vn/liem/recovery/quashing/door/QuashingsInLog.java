package vn.liem.recovery.quashing.door;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.UUID;
import vn.liem.eventstore.Aggregate;
import vn.liem.eventstore.EventLog;
import vn.liem.eventstore.StoredEvent;
import vn.liem.kernel.StreamId;
import vn.liem.recovery.quashing.QuashingCommand;
import vn.liem.recovery.quashing.QuashingDecider;
import vn.liem.recovery.quashing.QuashingEvent;
import vn.liem.recovery.quashing.Quashings;

/** The quashed judgments of cases as the log has them now: one stream for each case. */
@Singleton
public final class QuashingsInLog {

    static final Aggregate<QuashingCommand, Quashings, QuashingEvent> QUASHINGS =
            Aggregate.of(new QuashingDecider(), QuashingEvent.class);

    private final EventLog log;

    @Inject
    QuashingsInLog(EventLog log) {
        this.log = log;
    }

    static StreamId streamOf(UUID caseId) {
        return StreamId.of("quashings", caseId);
    }

    /** Everything that quashed judgments of a case. */
    public Quashings of(UUID caseId) {
        Quashings state = Quashings.none();
        for (StoredEvent event : log.reader().stream(streamOf(caseId))) {
            state = state.after(QUASHINGS.eventOf(event));
        }
        return state;
    }
}
