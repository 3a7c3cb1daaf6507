package vn.liem.investigation.measure.door;

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
import vn.liem.investigation.door.OriginsOfAccused;
import vn.liem.investigation.measure.MeasureApproval;
import vn.liem.investigation.measure.MeasureCommand.ApproveMeasure;
import vn.liem.investigation.measure.MeasureCommand.CancelMeasure;
import vn.liem.investigation.measure.MeasureCommand.ReleasePerson;
import vn.liem.investigation.measure.MeasureCommand.ReplaceMeasure;
import vn.liem.investigation.measure.view.MeasureList;
import vn.liem.investigation.measure.view.MeasureTable;
import vn.liem.investigation.measure.view.MeasuresShown;
import vn.liem.security.Act;
import vn.liem.service.door.CommandDoor;
import vn.liem.service.door.RequestAtDoor;
import vn.liem.service.door.Shows;
import vn.liem.service.part.SecondSigner;
import vn.liem.service.part.StagePages;

/** Measures on persons over REST. */
@Path("/api/v1/investigations/{caseId}/measures")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "measures", description = "Biện pháp ngăn chặn · Measures on persons")
public final class MeasureResource {

    private final MeasureDesk desk;
    private final RequestAtDoor request;
    private final StagePages pages;
    private final MeasureList measures;
    private final OriginsOfAccused origins;
    private final CommandDoor door;

    @Inject
    MeasureResource(
            MeasureDesk desk,
            RequestAtDoor request,
            StagePages pages,
            MeasureList measures,
            OriginsOfAccused origins,
            CommandDoor door) {
        this.desk = desk;
        this.request = request;
        this.pages = pages;
        this.measures = measures;
        this.origins = origins;
        this.door = door;
    }

    /** The measures on everybody in a case. */
    public record MeasuresOfCase(List<MeasuresShown> items) {}

    /** Where the measures on people of a case are looked at. */
    static String pageOf(UUID caseId) {
        return "/api/v1/investigations/%s/measures".formatted(caseId);
    }

    @POST
    @RolesAllowed({"head_of_investigation", "procurator", "court_officer"})
    @Operation(operationId = "applyMeasure", summary = "Áp dụng biện pháp ngăn chặn · Order a measure")
    public Response apply(@PathParam("caseId") UUID caseId, OrderToRecord asked) {
        return desk.record(
                right().ordering(),
                caseId,
                asked.person(),
                asked.decidedOn(),
                session -> desk.order(session, caseId, asked));
    }

    @POST
    @Path("approvals")
    @RolesAllowed("procurator")
    @Operation(
            operationId = "approveMeasure",
            summary = "Phê chuẩn lệnh, quyết định áp dụng hoặc gia hạn · Approve an order or an extension")
    public Response approve(@PathParam("caseId") UUID caseId, MeasureApprovalToRecord asked) {
        MeasureApproval approval = new MeasureApproval(
                asked.documentNo(), asked.approvedOn(), request.officer().agency());
        return desk.record(
                Act.SUPERVISE_PROCEEDINGS,
                caseId,
                asked.person(),
                asked.approvedOn(),
                _ -> new ApproveMeasure(asked.approves(), approval));
    }

    @POST
    @Path("extensions")
    @RolesAllowed({"head_of_investigation", "procurator"})
    @Operation(operationId = "extendMeasure", summary = "Gia hạn tạm giữ, tạm giam · Extend a measure")
    public Response extend(@PathParam("caseId") UUID caseId, MeasureExtensionToRecord asked) {
        // Whose decision it is says which right it needs: custody is extended by the agency, detention by the
        // procuracy.
        Act act = switch (asked.by()) {
            case INVESTIGATION_AGENCY -> Act.DECIDE_INVESTIGATION;
            case PROCURACY, PROCURATOR_GENERAL -> Act.SUPERVISE_PROCEEDINGS;
        };
        return desk.record(
                act, caseId, asked.person(), asked.decidedOn(), session -> desk.extension(session, caseId, asked));
    }

    @POST
    @Path("replacements")
    @RolesAllowed({"head_of_investigation", "procurator", "court_officer"})
    @APIResponse(responseCode = "202", description = SecondSigner.WAITS)
    @Operation(operationId = "replaceMeasure", summary = "Thay thế biện pháp ngăn chặn · Replace a measure")
    public Response replace(@PathParam("caseId") UUID caseId, ReplacementToRecord asked) {
        return desk.end(
                right().ending(),
                caseId,
                MeasureEnding.of(asked),
                session -> new ReplaceMeasure(asked.measure(), desk.order(session, caseId, asked.by())));
    }

    @POST
    @Path("cancellations")
    @RolesAllowed({"head_of_investigation", "procurator", "court_officer"})
    @APIResponse(responseCode = "202", description = SecondSigner.WAITS)
    @Operation(operationId = "cancelMeasure", summary = "Hủy bỏ biện pháp ngăn chặn · Cancel a measure")
    public Response cancel(@PathParam("caseId") UUID caseId, MeasureEndToRecord asked) {
        return desk.end(
                right().ending(),
                caseId,
                MeasureEnding.of("measure_cancelled", asked),
                session -> new CancelMeasure(
                        asked.measure(),
                        asked.end(request.officer().agency()),
                        desk.ending(session, caseId, asked.person())));
    }

    @POST
    @Path("releases")
    @RolesAllowed({"head_of_investigation", "procurator", "court_officer"})
    @APIResponse(responseCode = "202", description = SecondSigner.WAITS)
    @Operation(operationId = "releasePerson", summary = "Trả tự do · Release a person")
    public Response release(@PathParam("caseId") UUID caseId, MeasureEndToRecord asked) {
        return desk.end(
                right().ending(),
                caseId,
                MeasureEnding.of("person_released", asked),
                session -> new ReleasePerson(
                        asked.measure(),
                        asked.end(request.officer().agency()),
                        desk.ending(session, caseId, asked.person())));
    }

    @POST
    @Path("annulments")
    @RolesAllowed({"head_of_investigation", "procurator", "court_officer"})
    @APIResponse(responseCode = "202", description = SecondSigner.WAITS)
    @Operation(operationId = "annulMeasureRecord", summary = "Hủy ghi nhận · Take back what was recorded")
    public Response annul(@PathParam("caseId") UUID caseId, MeasureAnnulmentToRecord asked) {
        return desk.takeBack(right().ending(), caseId, asked);
    }

    @GET
    @Shows(MeasureTable.class)
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
    @Operation(operationId = "listMeasures", summary = "Biện pháp ngăn chặn trong vụ án · List the measures")
    public MeasuresOfCase list(@PathParam("caseId") UUID caseId) {
        pages.permitReading(caseId);
        return new MeasuresOfCase(measures.of(caseId, origins.originsIn(caseId), door.today(), desk.knownIn(caseId)));
    }

    private OrderingRight right() {
        return OrderingRight.of(request.officer());
    }
}
