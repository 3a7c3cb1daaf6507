package vn.liem.investigation.control.door;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.liem.control.officer.door.DeclarationToRecord;
import vn.liem.control.officer.door.DeclineToRecord;
import vn.liem.control.officer.door.DemandToRecord;
import vn.liem.control.officer.door.OfficerDesk;
import vn.liem.control.officer.door.RecusalToRecord;

/** Officers who are out of a case by the law, over REST. */
@Path(OfficerResource.CASES + "{caseId}/recusals")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "officers", description = "Người tiến hành tố tụng · Officers of a case")
public final class RecusalResource {

    private final OfficerDesk desk;

    @Inject
    RecusalResource(OfficerDesk desk) {
        this.desk = desk;
    }

    @POST
    @RolesAllowed({"head_of_investigation", "procurator"})
    @Operation(
            operationId = "recuseOfficer",
            summary = "Quyết định thay đổi người tiến hành tố tụng · Put an officer out of a case")
    public Response recuse(@PathParam("caseId") UUID caseId, RecusalToRecord asked) {
        return desk.recuse(caseId, asked, OfficerResource.CASES);
    }

    @POST
    @Path("demands")
    @RolesAllowed("procurator")
    @Operation(
            operationId = "demandRecusal",
            summary = "Yêu cầu thay đổi người tiến hành tố tụng · Demand that another body replace its officer")
    public Response demand(@PathParam("caseId") UUID caseId, DemandToRecord asked) {
        return desk.demand(caseId, asked, OfficerResource.CASES);
    }

    @POST
    @Path("demands/declines")
    @RolesAllowed({"head_of_investigation", "procurator"})
    @Operation(
            operationId = "declineRecusal",
            summary = "Không chấp nhận yêu cầu thay đổi · Decline to replace the own officer")
    public Response decline(@PathParam("caseId") UUID caseId, DeclineToRecord asked) {
        return desk.decline(caseId, asked, OfficerResource.CASES);
    }

    @POST
    @Path("declarations")
    @RolesAllowed({
        "intake_officer",
        "investigator",
        "head_of_investigation",
        "procurator",
        "court_officer",
        "enforcement_officer"
    })
    @Operation(operationId = "stepBack", summary = "Từ chối tiến hành tố tụng · Step back from a case")
    public Response declare(@PathParam("caseId") UUID caseId, DeclarationToRecord asked) {
        return desk.declare(caseId, asked, OfficerResource.CASES);
    }
}
