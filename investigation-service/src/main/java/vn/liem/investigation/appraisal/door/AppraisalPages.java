package vn.liem.investigation.appraisal.door;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.liem.investigation.appraisal.view.AppraisalEntry;
import vn.liem.investigation.appraisal.view.AppraisalList;
import vn.liem.investigation.appraisal.view.AppraisalShown;
import vn.liem.investigation.appraisal.view.AppraisalTable;
import vn.liem.security.Role;
import vn.liem.service.door.CommandDoor;
import vn.liem.service.door.Query;
import vn.liem.service.door.RequestAtDoor;
import vn.liem.service.door.RequestRefusal;
import vn.liem.service.door.RequestRefused;
import vn.liem.service.door.Shows;

/** Looking up the requests of one case; a body that was asked sees its own alone. */
@Path(AppraisalResource.INVESTIGATIONS + "{caseId}/appraisals")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({
    "investigator",
    "head_of_investigation",
    "procurator",
    "court_officer",
    "enforcement_officer",
    "expert_body",
    "standing_agency",
    "committee_member",
    "auditor",
    "agency_client"
})
@Shows(AppraisalTable.class)
@Tag(name = "appraisals", description = "Giám định, định giá · Expertise and valuation")
public final class AppraisalPages {

    private final AppraisalDesk desk;
    private final AppraisalList appraisals;
    private final RequestAtDoor request;
    private final CommandDoor door;
    private final Query query;

    @Inject
    AppraisalPages(AppraisalDesk desk, AppraisalList appraisals, RequestAtDoor request, CommandDoor door, Query query) {
        this.desk = desk;
        this.appraisals = appraisals;
        this.request = request;
        this.door = door;
        this.query = query;
    }

    /** The requests of a case. */
    public record AppraisalsOfCase(List<AppraisalShown> items) {}

    @GET
    @Operation(
            operationId = "listAppraisalsOfCase",
            summary = "Giám định, định giá trong vụ án · List the requests of a case")
    public AppraisalsOfCase list(@PathParam("caseId") UUID caseId) {
        List<AppraisalEntry> rows = appraisals.of(caseId, onlyOwn());
        desk.permitReading(caseId, rows.stream().map(AppraisalEntry::body).toList());
        return new AppraisalsOfCase(
                rows.stream().map(row -> row.shown(door.today())).toList());
    }

    @GET
    @Path("{request}")
    @Operation(operationId = "showAppraisal", summary = "Xem một yêu cầu · Look up a request")
    @APIResponseSchema(AppraisalShown.class)
    public Response show(@PathParam("caseId") UUID caseId, @PathParam("request") UUID id) {
        AppraisalEntry row = appraisals
                .findByIdOptional(id)
                .filter(found -> found.caseId().equals(caseId))
                .orElseThrow(() -> RequestRefused.because(RequestRefusal.NOT_FOUND));
        desk.permitReading(caseId, List.of(row.body()));
        return query.one(row.shown(door.today()), row.version());
    }

    private Optional<String> onlyOwn() {
        return request.officer().roles().contains(Role.EXPERT_BODY)
                ? Optional.of(request.officer().agency())
                : Optional.empty();
    }
}
