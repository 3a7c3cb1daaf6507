package vn.liem.service.part.recorded;

import io.quarkus.arc.All;
import io.quarkus.arc.properties.IfBuildProperty;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.liem.eventstore.EventLog;
import vn.liem.eventstore.StoredEvent;
import vn.liem.kernel.StreamId;
import vn.liem.security.Act;
import vn.liem.security.CaseFacts;
import vn.liem.service.door.Gate;
import vn.liem.service.part.PartOfCase;
import vn.liem.service.part.recorded.CasesToTell.CaseToTell;
import vn.liem.service.part.recorded.RecordedShown.CaseShown;

/**
 * Tells an import what people have recorded of cases here, so that its plan judges rows of registers against it. It reads the
 * log and no view: what was recorded a moment ago counts. Mounted by services that keep decisions.
 */
@Path("/api/v1/batches/recorded")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@IfBuildProperty(name = "liem.recorded.mounted", stringValue = "true")
@Tag(name = "batches", description = "Lô lệnh của việc nhập sổ · Batches of commands from an import")
public final class RecordedResource {

    /** The most cases of one question. */
    public static final int CASES_MAX = 500;

    /** The most people of one case of a question. */
    public static final int PEOPLE_MAX = 1_000;

    private final Gate gate;
    private final EventLog log;
    private final List<PartOfCase<?, ?, ?>> parts;
    private final List<FindCharge> charges;

    @Inject
    RecordedResource(Gate gate, EventLog log, @All List<PartOfCase<?, ?, ?>> parts, @All List<FindCharge> charges) {
        this.gate = gate;
        this.log = log;
        this.parts = parts;
        this.charges = charges;
    }

    @POST
    @RolesAllowed("import_runner")
    @Operation(
            operationId = "tellRecorded",
            summary = "Những gì đã ghi trong hệ thống · What was recorded in the system")
    public RecordedShown tell(CasesToTell asked) {
        gate.permit(Act.CARRY_ROWS, CaseFacts.none());
        List<StreamId> streams = new ArrayList<>();
        asked.cases().forEach(one -> parts.forEach(part -> streams.add(part.stream(one.id()))));
        Map<StreamId, List<StoredEvent>> events = log.reader().streams(streams);
        return new RecordedShown(asked.cases().stream()
                .map(one -> shown(asked, one, events))
                .filter(CaseShown::saysSomething)
                .toList());
    }

    private CaseShown shown(CasesToTell asked, CaseToTell one, Map<StreamId, List<StoredEvent>> events) {
        UUID id = one.id();
        RecordedFacts facts = new RecordedFacts();
        parts.forEach(part -> facts.add(part, events.getOrDefault(part.stream(id), List.of())));
        return new CaseShown(
                id,
                facts.decisions(asked.decisionsOf()),
                facts.takenBack(),
                one.people().stream()
                        .flatMap(person -> charges.stream().flatMap(found -> found.of(id, person).stream()))
                        .toList(),
                facts.isOfPeople());
    }
}
