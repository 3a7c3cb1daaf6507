package vn.liem.control.officer.door;

import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.liem.control.officer.CaseOfficers;
import vn.liem.eventstore.DecisionSession;
import vn.liem.eventstore.EventLog;
import vn.liem.eventstore.StoredEvent;
import vn.liem.security.CaseFacts;
import vn.liem.service.part.OfficersOfCase;

/** Who acts in a case and who is out of it, as this log has recorded it and the others have told it. */
@Singleton
@IfBuildProperty(name = OfficerDesk.MOUNTED, stringValue = "true")
public final class OfficersInLog implements OfficersOfCase {

    private final EventLog log;
    private final OfficersTold told;

    @Inject
    OfficersInLog(EventLog log, OfficersTold told) {
        this.log = log;
        this.told = told;
    }

    /** What is recorded here. */
    record Recorded(CaseOfficers officers, long version) {}

    @Override
    public CaseFacts with(CaseFacts facts, UUID caseId, String agency) {
        CaseOfficers officers = recorded(caseId).officers().and(told.of(caseId));
        return facts.withAssigned(officers.assignedBy(agency)).withRecused(officers.outOf(agency));
    }

    /** The body whose officer it is, as it has assigned him. */
    Optional<String> bodyOf(UUID caseId, String officer) {
        return recorded(caseId).officers().and(told.of(caseId)).bodyOf(officer);
    }

    /** The officers of a body who are out of the case by what is decided in the session too. */
    Set<String> outOf(DecisionSession session, UUID caseId, String agency) {
        return session.look(OfficerStreams.OFFICERS, OfficerStreams.of(caseId))
                .state()
                .and(told.of(caseId))
                .outOf(agency);
    }

    @Override
    public Set<String> everAssigned(UUID caseId, String agency) {
        return recorded(caseId).officers().and(told.of(caseId)).everAssignedBy(agency);
    }

    @Override
    public void watch(DecisionSession session, UUID caseId) {
        session.look(OfficerStreams.OFFICERS, OfficerStreams.of(caseId));
    }

    Recorded recorded(UUID caseId) {
        CaseOfficers officers = CaseOfficers.none();
        long version = 0;
        for (StoredEvent event : log.reader().stream(OfficerStreams.of(caseId))) {
            officers = officers.after(OfficerStreams.OFFICERS.eventOf(event));
            version = event.version();
        }
        return new Recorded(officers, version);
    }
}
