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
import vn.liem.investigation.accused.Accused.NotCharged;
import vn.liem.investigation.accused.Charge;
import vn.liem.kernel.PersonKey;
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
        List<StoredEvent> events = log.reader().stream(AccusedStreams.of(caseId, person));
        Accused state = AccusedStreams.ACCUSED.decider().initial();
        for (StoredEvent event : events) {
            state = state.after(AccusedStreams.ACCUSED.eventOf(event));
        }
        return switch (state) {
            case NotCharged _ -> Optional.empty();
            // A register of the accused names no document of the charge: one that has it was made in the system.
            case Charged charged when charged.documentNo().isEmpty() -> Optional.empty();
            case Charged charged -> Optional.of(shown(person, charged, events.getFirst()));
        };
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
