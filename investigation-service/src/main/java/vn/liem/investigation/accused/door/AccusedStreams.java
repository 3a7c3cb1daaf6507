package vn.liem.investigation.accused.door;

import java.util.UUID;
import vn.liem.eventstore.Aggregate;
import vn.liem.investigation.accused.Accused;
import vn.liem.investigation.accused.AccusedCommand;
import vn.liem.investigation.accused.AccusedDecider;
import vn.liem.investigation.accused.AccusedEvent;
import vn.liem.kernel.PersonKey;
import vn.liem.kernel.StreamId;

/** The accused as the store sees them: one stream for each person in each case. */
final class AccusedStreams {

    static final Aggregate<AccusedCommand, Accused, AccusedEvent> ACCUSED =
            Aggregate.of(new AccusedDecider(), AccusedEvent.class);

    private AccusedStreams() {}

    static StreamId of(UUID caseId, PersonKey person) {
        return StreamId.of("accused", caseId, person.value());
    }
}
