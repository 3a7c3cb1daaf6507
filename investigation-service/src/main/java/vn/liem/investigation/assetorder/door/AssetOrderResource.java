package vn.liem.investigation.assetorder.door;

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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.liem.investigation.assetorder.AssetOrderCommand.ChangeAssetOrderValue;
import vn.liem.investigation.assetorder.AssetOrderCommand.ExecuteAssetOrder;
import vn.liem.investigation.assetorder.AssetOrderCommand.LiftAssetOrder;
import vn.liem.investigation.assetorder.ValueChange;
import vn.liem.investigation.assetorder.view.AssetOrderList;
import vn.liem.investigation.assetorder.view.AssetOrderShown;
import vn.liem.investigation.assetorder.view.AssetOrderTable;
import vn.liem.service.door.CommandDoor;
import vn.liem.service.door.RequestAtDoor;
import vn.liem.service.door.Shows;
import vn.liem.service.part.SecondSigner;
import vn.liem.service.part.StagePages;

/** Orders on assets over REST. */
@Path("/api/v1/investigations/{caseId}/asset-orders")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "asset-orders", description = "Lệnh kê biên, phong tỏa, tạm giữ tài sản · Orders on assets")
public final class AssetOrderResource {

    private final AssetOrderDesk desk;
    private final RequestAtDoor request;
    private final StagePages pages;
    private final AssetOrderList orders;
    private final CommandDoor door;

    @Inject
    AssetOrderResource(
            AssetOrderDesk desk, RequestAtDoor request, StagePages pages, AssetOrderList orders, CommandDoor door) {
        this.desk = desk;
        this.request = request;
        this.pages = pages;
        this.orders = orders;
        this.door = door;
    }

    /** The orders on assets in a case. */
    public record AssetOrdersOfCase(List<AssetOrderShown> items) {}

    /** Where the orders on assets of a case are looked at. */
    static String pageOf(UUID caseId) {
        return "/api/v1/investigations/%s/asset-orders".formatted(caseId);
    }

    @POST
    @RolesAllowed({"head_of_investigation", "procurator", "court_officer"})
    @Operation(
            operationId = "issueAssetOrder",
            summary = "Ra lệnh kê biên, phong tỏa, tạm giữ tài sản · Order a measure on an asset")
    public Response issue(@PathParam("caseId") UUID caseId, AssetOrderToRecord asked) {
        return desk.record(
                right().ordering(), caseId, asked.decidedOn(), session -> desk.order(session, caseId, asked));
    }

    @POST
    @Path("executions")
    @RolesAllowed({"investigator", "head_of_investigation", "procurator", "court_officer"})
    @Operation(
            operationId = "executeAssetOrder",
            summary = "Ghi nhận thi hành lệnh đối với tài sản · Record the execution of an order on an asset")
    public Response execute(@PathParam("caseId") UUID caseId, ExecutionToRecord asked) {
        return desk.record(
                right().executing(),
                caseId,
                asked.executedOn(),
                _ -> new ExecuteAssetOrder(
                        asked.order(), asked.execution(request.officer().agency())));
    }

    @POST
    @Path("value-changes")
    @RolesAllowed({"head_of_investigation", "procurator", "court_officer"})
    @APIResponse(responseCode = "202", description = SecondSigner.WAITS)
    @Operation(
            operationId = "changeAssetOrderValue",
            summary = "Thay đổi giá trị kê biên, phong tỏa · Change the value that an order takes hold of")
    public Response change(@PathParam("caseId") UUID caseId, ValueChangeToRecord asked) {
        ValueChange change = asked.change(request.officer().agency());
        return desk.release(
                right().ordering(),
                caseId,
                AssetOrderDesk.toSign("asset_order_lowered", asked.documentNo(), asked.changedOn()),
                new ChangeAssetOrderValue(asked.order(), change, right().by()),
                orders -> orders.isLoweredBy(asked.order(), change));
    }

    @POST
    @Path("liftings")
    @RolesAllowed({"head_of_investigation", "procurator", "court_officer"})
    @APIResponse(responseCode = "202", description = SecondSigner.WAITS)
    @Operation(
            operationId = "liftAssetOrder",
            summary = "Hủy bỏ kê biên, phong tỏa, tạm giữ tài sản · Lift an order on an asset")
    public Response lift(@PathParam("caseId") UUID caseId, LiftingToRecord asked) {
        return desk.release(
                right().ending(),
                caseId,
                AssetOrderDesk.toSign("asset_order_lifted", asked.documentNo(), asked.liftedOn()),
                new LiftAssetOrder(
                        asked.order(), asked.lifting(request.officer().agency()), right().by()),
                _ -> true);
    }

    @POST
    @Path("annulments")
    @RolesAllowed({"head_of_investigation", "procurator", "court_officer"})
    @APIResponse(responseCode = "202", description = SecondSigner.WAITS)
    @Operation(
            operationId = "annulAssetOrderRecord",
            summary = "Hủy ghi nhận về lệnh đối với tài sản · Take back what was recorded of an order on an asset")
    public Response annul(@PathParam("caseId") UUID caseId, AssetOrderAnnulmentToRecord asked) {
        return desk.takeBack(right().ending(), caseId, asked);
    }

    @GET
    @Shows(AssetOrderTable.class)
    @RolesAllowed({
        "investigator",
        "head_of_investigation",
        "procurator",
        "court_officer",
        "enforcement_officer",
        "standing_agency",
        "committee_member",
        "auditor",
        "agency_client"
    })
    @Operation(
            operationId = "listAssetOrders",
            summary = "Lệnh đối với tài sản trong vụ án · List the orders on assets")
    public AssetOrdersOfCase list(@PathParam("caseId") UUID caseId) {
        pages.permitReading(caseId);
        return new AssetOrdersOfCase(orders.of(caseId, door.today()));
    }

    private AssetOrderRight right() {
        return AssetOrderRight.of(request.officer());
    }
}
