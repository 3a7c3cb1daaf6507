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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.liem.eventstore.UniqueKey;
import vn.liem.recovery.asset.AssetCommand.AppointKeeper;
import vn.liem.recovery.asset.AssetCommand.TraceAsset;
import vn.liem.recovery.asset.AssetCommand.ValueAsset;
import vn.liem.recovery.asset.door.AssetsInLog.Place;
import vn.liem.security.Act;
import vn.liem.security.CaseFacts;
import vn.liem.service.door.CommandDoor;
import vn.liem.service.door.FieldRefusal;
import vn.liem.service.door.Gate;

/** What assets are, what they are worth and who keeps them, over REST. */
@Path(AssetResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "assets", description = "Tài sản trong vụ án · Assets")
public final class AssetResource {

    static final String PATH = "/api/v1/assets";

    /** What one number of an asset may stand for only once. */
    static final String ASSET_SCOPE = "asset-number";

    private final Gate gate;
    private final CommandDoor door;
    private final AssetDesk desk;

    @Inject
    AssetResource(Gate gate, CommandDoor door, AssetDesk desk) {
        this.gate = gate;
        this.door = door;
        this.desk = desk;
    }

    @POST
    @RolesAllowed({"head_of_investigation", "procurator", "court_officer", "enforcement_officer"})
    @Operation(operationId = "identifyAsset", summary = "Ghi nhận tài sản trong vụ án · Record an asset")
    public Response identify(AssetToIdentify asked) {
        List<String> locality = desk.localityOf(asked.caseId());
        desk.checks()
                .day("/identifiedOn", asked.identifiedOn())
                .must("/caseId", FieldRefusal.UNKNOWN_REFERENCE, !locality.isEmpty())
                .pass();
        gate.permit(Act.RECORD_ASSETS, CaseFacts.ofTerritory(locality));
        UUID id = asked.id().orElseGet(door::newId);
        return desk.answer(desk.instruction(id, asked.caseId(), asked.identifiedOn(), asked.command())
                .claiming(new UniqueKey(ASSET_SCOPE, asked.assetNo())));
    }

    @POST
    @Path("{id}/corrections")
    @RolesAllowed({"investigator", "head_of_investigation", "procurator", "court_officer", "enforcement_officer"})
    @Operation(operationId = "correctAsset", summary = "Đính chính tài sản · Correct an asset")
    public Response correct(@PathParam("id") UUID id, AssetCorrectionToRecord asked) {
        Place place = desk.permit(Act.RECORD_ASSETS, id);
        desk.checks().day("/identifiedOn", asked.identifiedOn()).pass();
        return desk.change(id, place, asked.identifiedOn(), asked.command());
    }

    @POST
    @Path("{id}/traces")
    @RolesAllowed({"investigator", "head_of_investigation", "procurator", "court_officer", "enforcement_officer"})
    @Operation(operationId = "traceAsset", summary = "Ghi nhận xác minh tài sản · Record the tracing of an asset")
    public Response trace(@PathParam("id") UUID id, TraceToRecord asked) {
        Place place = desk.permit(Act.RECORD_ASSETS, id);
        desk.checks().day("/tracedOn", asked.tracedOn()).pass();
        return desk.add(id, place, asked.tracedOn(), new TraceAsset(asked.trace()));
    }

    @POST
    @Path("{id}/valuations")
    @RolesAllowed({"investigator", "head_of_investigation", "procurator", "court_officer", "enforcement_officer"})
    @Operation(operationId = "valueAsset", summary = "Ghi nhận kết luận định giá · Record a valuation")
    public Response value(@PathParam("id") UUID id, ValuationToRecord asked) {
        Place place = desk.permit(Act.RECORD_ASSETS, id);
        desk.checks().day("/valuedOn", asked.valuedOn()).pass();
        return desk.add(id, place, asked.valuedOn(), new ValueAsset(asked.valuation()));
    }

    @POST
    @Path("{id}/valuation-annulments")
    @RolesAllowed({"investigator", "head_of_investigation", "procurator", "court_officer", "enforcement_officer"})
    @Operation(operationId = "annulAssetValuation", summary = "Hủy ghi nhận định giá · Take a valuation back")
    public Response annulValuation(@PathParam("id") UUID id, ValuationAnnulmentToRecord asked) {
        Place place = desk.permit(Act.RECORD_ASSETS, id);
        return desk.takeBack(id, place, asked.command());
    }

    @POST
    @Path("{id}/keepers")
    @RolesAllowed({"investigator", "head_of_investigation", "procurator", "court_officer", "enforcement_officer"})
    @Operation(operationId = "appointKeeper", summary = "Giao bảo quản, quản lý tài sản · Appoint who keeps an asset")
    public Response keep(@PathParam("id") UUID id, KeeperToAppoint asked) {
        Place place = desk.permit(Act.RECORD_ASSETS, id);
        desk.checks().day("/keptFrom", asked.keptFrom()).pass();
        return desk.add(id, place, asked.keptFrom(), new AppointKeeper(asked.keeping()));
    }
}
