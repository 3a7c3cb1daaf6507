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
import vn.liem.recovery.asset.AssetCommand.AnnulEarlySale;
import vn.liem.recovery.asset.AssetCommand.AnnulPayOut;
import vn.liem.recovery.asset.AssetCommand.PayOutProceeds;
import vn.liem.recovery.asset.AssetCommand.SellEarly;
import vn.liem.recovery.asset.AssetCommand.UnderCentralCommittee;
import vn.liem.recovery.asset.door.AssetsInLog.Place;
import vn.liem.recovery.cases.view.SupervisedCases;
import vn.liem.security.Act;

/** Sales of assets before judgment, and what is paid out of the proceeds, over REST. */
@Path(AssetResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "assets", description = "Tài sản trong vụ án · Assets")
public final class EarlySaleResource {

    private final AssetDesk desk;
    private final SupervisedCases supervised;

    @Inject
    EarlySaleResource(AssetDesk desk, SupervisedCases supervised) {
        this.desk = desk;
        this.supervised = supervised;
    }

    @POST
    @Path("{id}/early-sales")
    @RolesAllowed({"head_of_investigation", "procurator", "court_officer", "enforcement_officer"})
    @Operation(
            operationId = "sellAssetEarly",
            summary = "Ghi nhận bán tài sản trước khi có bản án · Record an early sale of an asset")
    public Response sell(@PathParam("id") UUID id, EarlySaleToRecord asked) {
        Place place = desk.permit(Act.DISPOSE_OF_ASSETS, id);
        desk.checks()
                .day("/decidedOn", asked.decidedOn())
                .day("/soldOn", asked.soldOn())
                .pass();
        UnderCentralCommittee under = supervised.areUnderTheCentreOn(place.caseId(), asked.decidedOn())
                ? UnderCentralCommittee.YES
                : UnderCentralCommittee.NO;
        return desk.add(id, place, asked.soldOn(), new SellEarly(asked.sale(), under));
    }

    @POST
    @Path("{id}/early-sale-annulments")
    @RolesAllowed({"head_of_investigation", "procurator", "court_officer", "enforcement_officer"})
    @Operation(
            operationId = "annulEarlySale",
            summary = "Hủy ghi nhận bán tài sản · Take back the record of an early sale")
    public Response annulSale(@PathParam("id") UUID id, ProceedsAnnulmentToRecord asked) {
        Place place = desk.permit(Act.DISPOSE_OF_ASSETS, id);
        return desk.takeBack(id, place, new AnnulEarlySale(asked.documentNo(), asked.because()));
    }

    @POST
    @Path("{id}/pay-outs")
    @RolesAllowed({"head_of_investigation", "procurator", "court_officer", "enforcement_officer"})
    @Operation(
            operationId = "payOutProceeds",
            summary = "Ghi nhận chi trả tiền bán tài sản · Record a payment out of the proceeds")
    public Response payOut(@PathParam("id") UUID id, PayOutToRecord asked) {
        Place place = desk.permit(Act.DISPOSE_OF_ASSETS, id);
        desk.checks().day("/paidOn", asked.paidOn()).pass();
        return desk.add(id, place, asked.paidOn(), new PayOutProceeds(asked.payOut()));
    }

    @POST
    @Path("{id}/pay-out-annulments")
    @RolesAllowed({"head_of_investigation", "procurator", "court_officer", "enforcement_officer"})
    @Operation(
            operationId = "annulPayOut",
            summary = "Hủy ghi nhận chi trả · Take back the record of a payment out of the proceeds")
    public Response annulPayOut(@PathParam("id") UUID id, ProceedsAnnulmentToRecord asked) {
        Place place = desk.permit(Act.DISPOSE_OF_ASSETS, id);
        return desk.takeBack(id, place, new AnnulPayOut(asked.documentNo(), asked.because()));
    }
}
