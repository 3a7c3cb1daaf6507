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
import vn.liem.control.sending.door.SendingDesk;
import vn.liem.control.sending.door.SendingToAnnul;
import vn.liem.control.sending.door.SendingToRecord;
import vn.liem.control.sending.door.SendingsShown;

/** That decisions of a case were sent, over REST. */
@Path(OfficerResource.CASES + "{caseId}/sendings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "control", description = "Kiểm soát quyền lực · Control of power")
public final class SendingResource {

    private final SendingDesk desk;

    @Inject
    SendingResource(SendingDesk desk) {
        this.desk = desk;
    }

    @POST
    @RolesAllowed({"head_of_investigation", "procurator"})
    @Operation(
            operationId = "recordSending",
            summary = "Ghi nhận việc gửi quyết định · Record that a decision was sent")
    public Response record(@PathParam("caseId") UUID caseId, SendingToRecord asked) {
        return desk.record(caseId, asked, OfficerResource.CASES);
    }

    @POST
    @Path("annulments")
    @RolesAllowed({"head_of_investigation", "procurator"})
    @Operation(
            operationId = "annulSending",
            summary = "Hủy ghi nhận việc gửi quyết định · Take the record of a sending back")
    public Response annul(@PathParam("caseId") UUID caseId, SendingToAnnul asked) {
        return desk.annul(caseId, asked, OfficerResource.CASES);
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
    @Operation(operationId = "listSendings", summary = "Các quyết định đã gửi · The decisions that were sent")
    public SendingsShown list(@PathParam("caseId") UUID caseId) {
        return desk.list(caseId);
    }
}
