package vn.liem.investigation.control.door;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.liem.control.officer.door.AssignmentToRecord;
import vn.liem.control.officer.door.OfficerAnnulmentToRecord;
import vn.liem.control.officer.door.OfficerDesk;
import vn.liem.control.officer.door.OfficerReplacementToRecord;
import vn.liem.control.officer.door.OfficersShown;

/** Who conducts the proceedings in a case, over REST. */
@Path(OfficerResource.CASES + "{caseId}/officers")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "officers", description = "Người tiến hành tố tụng · Officers of a case")
public final class OfficerResource {

    static final String CASES = "/api/v1/investigations/";

    private final OfficerDesk desk;

    @Inject
    OfficerResource(OfficerDesk desk) {
        this.desk = desk;
    }

    @POST
    @RolesAllowed({"head_of_investigation", "procurator"})
    @Operation(operationId = "assignOfficer", summary = "Phân công người tiến hành tố tụng · Assign an officer")
    public Response assign(@PathParam("caseId") UUID caseId, AssignmentToRecord asked) {
        return desk.assign(caseId, asked, CASES);
    }

    @POST
    @Path("replacements")
    @RolesAllowed({"head_of_investigation", "procurator"})
    @Operation(
            operationId = "replaceOfficer",
            summary = "Thay đổi người được phân công, nêu lý do · Take an officer off a case")
    public Response replace(@PathParam("caseId") UUID caseId, OfficerReplacementToRecord asked) {
        return desk.replace(caseId, asked, CASES);
    }

    @POST
    @Path("annulments")
    @RolesAllowed({"head_of_investigation", "procurator"})
    @Operation(
            operationId = "annulOfficerRecord",
            summary = "Hủy ghi nhận về người tiến hành tố tụng · Take back what was recorded on an officer")
    public Response annul(@PathParam("caseId") UUID caseId, OfficerAnnulmentToRecord asked) {
        return desk.annul(caseId, asked, CASES);
    }

    @GET
    @RolesAllowed({
        "investigator",
        "head_of_investigation",
        "procurator",
        "court_officer",
        "enforcement_officer",
        "standing_agency",
        "committee_member",
        "auditor"
    })
    @Operation(
            operationId = "listOfficers",
            summary = "Người tiến hành tố tụng trong vụ án · Who acts in a case and who is out of it")
    public OfficersShown list(@PathParam("caseId") UUID caseId) {
        return desk.list(caseId);
    }
}
