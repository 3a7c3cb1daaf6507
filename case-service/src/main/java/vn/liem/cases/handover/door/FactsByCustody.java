package vn.liem.cases.handover.door;

import jakarta.enterprise.inject.Instance;
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
import vn.liem.service.door.RequestAtDoor;
import vn.liem.service.part.OfficersOfCase;

/** Tells who holds the file of a case and who has held it, as this log has heard of each body that accepted it, and who is out of it. */
@Singleton
public final class FactsByCustody implements FactsOfCase {

    private final FindCase cases;
    private final Localities units;
    private final EventLog log;
    private final Instance<OfficersOfCase> officers;
    private final RequestAtDoor request;

    @Inject
    FactsByCustody(
            FindCase cases, Localities units, EventLog log, Instance<OfficersOfCase> officers, RequestAtDoor request) {
        this.cases = cases;
        this.units = units;
        this.log = log;
        this.officers = officers;
        this.request = request;
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
            CaseFacts byCustody =
                    CaseFacts.heldBy(holder, units.chainOf(found.locality())).withFormerHolders(holders);
            return officers.isResolvable()
                    ? officers.get().with(byCustody, id, request.officer().agency())
                    : byCustody;
        });
    }
}
