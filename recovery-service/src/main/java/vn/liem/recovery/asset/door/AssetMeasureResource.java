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
import vn.liem.recovery.asset.AssetCommand.SecureAsset;
import vn.liem.recovery.asset.door.AssetsInLog.Place;
import vn.liem.security.Act;
import vn.liem.service.door.FieldRefusal;

/** What measures do to assets, and how a person ends them, over REST. */
@Path(AssetResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "assets", description = "Tài sản trong vụ án · Assets")
public final class AssetMeasureResource {

    private final AssetDesk desk;

    @Inject
    AssetMeasureResource(AssetDesk desk) {
        this.desk = desk;
    }

    @POST
    @Path("{id}/measures")
    @RolesAllowed({"investigator", "head_of_investigation", "procurator", "court_officer", "enforcement_officer"})
    @Operation(
            operationId = "secureAsset",
            summary = "Ghi nhận kê biên, phong tỏa, tạm giữ tài sản · Record a measure on an asset")
    public Response secure(@PathParam("id") UUID id, AssetMeasureToRecord asked) {
        Place place = desk.permit(Act.RECORD_ASSETS, id);
        desk.checks().day("/decidedOn", asked.decidedOn()).pass();
        return desk.add(id, place, asked.decidedOn(), new SecureAsset(asked.measure()));
    }

    @POST
    @Path("{id}/measure-ends")
    @RolesAllowed({"head_of_investigation", "procurator", "court_officer", "enforcement_officer"})
    @Operation(
            operationId = "endAssetMeasure",
            summary = "Giải tỏa, tịch thu, bán, trả lại tài sản · Record how a measure on an asset ended")
    public Response end(@PathParam("id") UUID id, AssetMeasureEndToRecord asked) {
        Place place = desk.permit(Act.DISPOSE_OF_ASSETS, id);
        desk.checks()
                .day("/endedOn", asked.endedOn())
                .must("/ground", FieldRefusal.MISSING, asked.namesItsGround())
                .pass();
        return desk.add(id, place, asked.endedOn(), asked.command());
    }

    @POST
    @Path("{id}/measure-annulments")
    @RolesAllowed({"head_of_investigation", "procurator", "court_officer", "enforcement_officer"})
    @Operation(
            operationId = "annulAssetMeasure",
            summary = "Hủy ghi nhận biện pháp đối với tài sản · Take back the record of a measure on an asset")
    public Response annul(@PathParam("id") UUID id, AssetMeasureAnnulmentToRecord asked) {
        Place place = desk.permit(Act.DISPOSE_OF_ASSETS, id);
        return desk.takeBack(id, place, asked.command());
    }
}
