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
import vn.liem.control.signature.door.GroundToState;
import vn.liem.control.signature.door.ProposalToWithdraw;
import vn.liem.control.signature.door.ProposalsShown;
import vn.liem.control.signature.door.RefusalToSign;
import vn.liem.control.signature.door.SignatureDoor;

/** Decisions that wait for a second signature, over REST; they are signed where they were proposed. */
@Path(OfficerResource.CASES + "{caseId}/signatures")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "signatures", description = "Chữ ký thứ hai · Second signatures")
public final class SignatureResource {

    private final SignatureDoor door;

    @Inject
    SignatureResource(SignatureDoor door) {
        this.door = door;
    }

    @POST
    @Path("refusals")
    @RolesAllowed({"head_of_investigation", "procurator", "court_officer"})
    @Operation(operationId = "refuseToSign", summary = "Từ chối ký thứ hai · Refuse to sign as the second")
    public Response refuse(@PathParam("caseId") UUID caseId, RefusalToSign asked) {
        return door.refuse(caseId, asked, OfficerResource.CASES);
    }

    @POST
    @Path("new-grounds")
    @RolesAllowed({"head_of_investigation", "procurator", "court_officer"})
    @Operation(
            operationId = "stateNewGround",
            summary = "Nêu căn cứ mới sau khi bị từ chối ký · Name what is new since a signature was refused")
    public Response stateNewGround(@PathParam("caseId") UUID caseId, GroundToState asked) {
        return door.stateNewGround(caseId, asked, OfficerResource.CASES);
    }

    @POST
    @Path("withdrawals")
    @RolesAllowed({"head_of_investigation", "procurator", "court_officer"})
    @Operation(operationId = "withdrawProposal", summary = "Rút lại quyết định đã trình · Withdraw a proposed decision")
    public Response withdraw(@PathParam("caseId") UUID caseId, ProposalToWithdraw asked) {
        return door.withdraw(caseId, asked, OfficerResource.CASES);
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
            operationId = "listProposals",
            summary = "Quyết định chờ chữ ký thứ hai · Decisions that wait for a second signature")
    public ProposalsShown list(@PathParam("caseId") UUID caseId) {
        return door.list(caseId);
    }
}
