package vn.liem.cases.handover.door;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.liem.cases.door.FactsOfCase;
import vn.liem.cases.door.FindCase;
import vn.liem.eventstore.EventLog;
import vn.liem.eventstore.StoredEvent;
import vn.liem.handover.desk.Handovers;
import vn.liem.handover.protocol.CustodyEvent.HolderNamed;
import vn.liem.handover.protocol.FileSubject;
import vn.liem.handover.protocol.SubjectKind;
import vn.liem.security.CaseFacts;
import vn.liem.service.Localities;

/** Tells who holds the file of a case and who has held it, as this log has heard of each body that accepted it. */
@Singleton
public final class FactsByCustody implements FactsOfCase {

    private final FindCase cases;
    private final Localities units;
    private final EventLog log;

    @Inject
    FactsByCustody(FindCase cases, Localities units, EventLog log) {
        this.cases = cases;
        this.units = units;
        this.log = log;
    }

    @Override
    public Optional<CaseFacts> byId(UUID id) {
        return cases.byId(id).map(found -> {
            long epoch = 0;
            String holder = "";
            Set<String> holders = new HashSet<>();
            for (StoredEvent stored : log.reader().stream(Handovers.custody(new FileSubject(SubjectKind.CASE, id)))) {
                if (Handovers.CUSTODY.eventOf(stored) instanceof HolderNamed named) {
                    holders.add(named.holder().value());
                    holder = named.epoch() > epoch ? named.holder().value() : holder;
                    epoch = Math.max(epoch, named.epoch());
                }
            }
            return CaseFacts.heldBy(holder, units.chainOf(found.locality())).withFormerHolders(holders);
        });
    }
}
