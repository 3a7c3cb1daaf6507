package vn.liem.cases.source.door;

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
import java.util.OptionalLong;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.liem.cases.source.Source.Registered;
import vn.liem.control.signature.door.GroundToState;
import vn.liem.control.signature.door.ProposalToWithdraw;
import vn.liem.control.signature.door.ProposalsShown;
import vn.liem.control.signature.door.RefusalToSign;
import vn.liem.control.signature.door.SignatureDesk;
import vn.liem.security.Act;
import vn.liem.service.door.CommandDoor;
import vn.liem.service.door.Gate;

/** Decisions on a source that wait for a second signature, over REST; they are signed where they were proposed. */
@Path(SourceResource.PATH + "/{id}/signatures")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "signatures", description = "Chữ ký thứ hai · Second signatures")
public final class SourceSignatureResource {

    private final Gate gate;
    private final CommandDoor door;
    private final SourceInHands inHands;
    private final SourceSigning signing;
    private final SignatureDesk desk;

    @Inject
    SourceSignatureResource(
            Gate gate, CommandDoor door, SourceInHands inHands, SourceSigning signing, SignatureDesk desk) {
        this.gate = gate;
        this.door = door;
        this.inHands = inHands;
        this.signing = signing;
        this.desk = desk;
    }

    @POST
    @Path("refusals")
    @RolesAllowed({"head_of_investigation", "procurator", "court_officer"})
    @Operation(operationId = "refuseToSign", summary = "Từ chối ký thứ hai · Refuse to sign as the second")
    public Response refuse(@PathParam("id") UUID id, RefusalToSign asked) {
        permit(Act.DECIDE_INSTITUTION, id);
        return signing.put(id, door.today(), OptionalLong.empty(), (session, at) -> {
            permit(Act.DECIDE_INSTITUTION, id);
            return desk.refuse(session, at, Act.DECIDE_INSTITUTION, asked);
        });
    }

    @POST
    @Path("new-grounds")
    @RolesAllowed({"head_of_investigation", "procurator", "court_officer"})
    @Operation(
            operationId = "stateNewGround",
            summary = "Nêu căn cứ mới sau khi bị từ chối ký · Name what is new since a signature was refused")
    public Response stateNewGround(@PathParam("id") UUID id, GroundToState asked) {
        permit(Act.DECIDE_INSTITUTION, id);
        return signing.put(id, door.today(), OptionalLong.empty(), (session, at) -> {
            permit(Act.DECIDE_INSTITUTION, id);
            return desk.stateNewGround(session, at, Act.DECIDE_INSTITUTION, asked);
        });
    }

    @POST
    @Path("withdrawals")
    @RolesAllowed({"head_of_investigation", "procurator", "court_officer"})
    @Operation(operationId = "withdrawProposal", summary = "Rút lại quyết định đã trình · Withdraw a proposed decision")
    public Response withdraw(@PathParam("id") UUID id, ProposalToWithdraw asked) {
        permit(Act.READ_CASE, id);
        return signing.put(id, door.today(), OptionalLong.empty(), (session, at) -> {
            permit(Act.READ_CASE, id);
            return desk.withdraw(session, at, Act.READ_CASE, asked);
        });
    }

    @GET
    @RolesAllowed({
        "intake_officer",
        "investigator",
        "head_of_investigation",
        "procurator",
        "court_officer",
        "standing_agency",
        "committee_member",
        "auditor"
    })
    @Operation(
            operationId = "listProposals",
            summary = "Quyết định chờ chữ ký thứ hai · Decisions that wait for a second signature")
    public ProposalsShown list(@PathParam("id") UUID id) {
        permit(Act.READ_CASE, id);
        return desk.standing(id);
    }

    private void permit(Act act, UUID id) {
        Registered source = inHands.registered(id);
        gate.permit(act, inHands.facts(id, source.inHandsOf(), source.parties()));
    }
}
