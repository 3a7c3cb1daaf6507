package vn.liem.investigation.accused.door;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import vn.liem.eventstore.EventLog;
import vn.liem.eventstore.StoredEvent;
import vn.liem.investigation.accused.Accused;
import vn.liem.investigation.accused.Accused.Charged;
import vn.liem.investigation.accused.Charge;
import vn.liem.kernel.PersonKey;
import vn.liem.kernel.StreamId;
import vn.liem.service.part.recorded.FindCharge;
import vn.liem.service.part.recorded.RecordedShown.ChargeShown;

/** Charges that bodies made in the system, as the log has them now. */
@Singleton
public final class ChargesInLog implements FindCharge {

    private final EventLog log;

    @Inject
    ChargesInLog(EventLog log) {
        this.log = log;
    }

    @Override
    public Optional<ChargeShown> of(UUID caseId, PersonKey person) {
        StreamId stream = AccusedStreams.of(caseId, person);
        List<StoredEvent> events = log.reader().stream(stream);
        // A register of the accused names no document of the charge: one that has it was made in the system.
        return AccusedStreams.chargedAs(state(events), person, other -> state(log.reader().stream(other)))
                .filter(charged -> charged.documentNo().isPresent())
                .map(charged -> shown(person, charged, events.getFirst()));
    }

    private static Accused state(List<StoredEvent> events) {
        Accused state = AccusedStreams.ACCUSED.decider().initial();
        for (StoredEvent event : events) {
            state = state.after(AccusedStreams.ACCUSED.eventOf(event));
        }
        return state;
    }

    private static ChargeShown shown(PersonKey person, Charged charged, StoredEvent first) {
        Charge charge = charged.charge();
        return new ChargeShown(
                person.value(),
                charged.chargedOn(),
                charge.article(),
                charge.clause(),
                charge.official(),
                charge.partyMember(),
                charge.managedBy().name().toLowerCase(Locale.ROOT),
                first.recordedAt());
    }
}
