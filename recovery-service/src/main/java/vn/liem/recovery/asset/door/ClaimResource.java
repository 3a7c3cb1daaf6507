package vn.liem.recovery.asset.door;

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
import vn.liem.recovery.asset.AssetCommand.RegisterClaim;
import vn.liem.recovery.asset.door.AssetsInLog.Place;
import vn.liem.security.Act;

/** Claims of third parties on assets over REST. */
@Path(AssetResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "assets", description = "Tài sản trong vụ án · Assets")
public final class ClaimResource {

    private final AssetDesk desk;

    @Inject
    ClaimResource(AssetDesk desk) {
        this.desk = desk;
    }

    @POST
    @Path("{id}/claims")
    @RolesAllowed({"investigator", "head_of_investigation", "procurator", "court_officer", "enforcement_officer"})
    @Operation(
            operationId = "registerClaim",
            summary = "Ghi nhận yêu cầu của người thứ ba · Register a third party's claim")
    public Response register(@PathParam("id") UUID id, ClaimToRegister asked) {
        Place place = desk.permit(Act.RECORD_ASSETS, id);
        desk.checks().day("/claimedOn", asked.claimedOn()).pass();
        return desk.add(id, place, asked.claimedOn(), new RegisterClaim(asked.claim()));
    }

    @POST
    @Path("{id}/claim-decisions")
    @RolesAllowed({"head_of_investigation", "procurator", "court_officer", "enforcement_officer"})
    @Operation(
            operationId = "decideClaim",
            summary = "Giải quyết yêu cầu của người thứ ba · Record how a claim was decided")
    public Response decide(@PathParam("id") UUID id, ClaimDecisionToRecord asked) {
        Place place = desk.permit(Act.DISPOSE_OF_ASSETS, id);
        desk.checks().day("/decidedOn", asked.decidedOn()).pass();
        return desk.add(id, place, asked.decidedOn(), asked.command());
    }
}
