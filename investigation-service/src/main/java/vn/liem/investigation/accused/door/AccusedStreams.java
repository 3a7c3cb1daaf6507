package vn.liem.investigation.accused.door;

import java.util.UUID;
import vn.liem.eventstore.Aggregate;
import vn.liem.eventstore.DecisionSession;
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

    /** Whether a body charged the person in the system: it names its document, which a register of the accused does not have. */
    static boolean isOfTheSystem(DecisionSession session, StreamId accused) {
        return session.look(ACCUSED, accused).state() instanceof Accused.Charged charged
                && charged.documentNo().isPresent();
    }
}
