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
import vn.liem.control.interference.door.CheckToRecord;
import vn.liem.control.interference.door.HandlingToRecord;
import vn.liem.control.interference.door.InterferenceDesk;
import vn.liem.control.interference.door.InterferencesShown;
import vn.liem.control.interference.door.ReportToRecord;
import vn.liem.control.interference.door.StepToAnnul;

/** Reports of unlawful interference with the proceedings, over REST. */
@Path(OfficerResource.CASES + "{caseId}/interference")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "control", description = "Kiểm soát quyền lực · Control of power")
public final class InterferenceResource {

    private final InterferenceDesk desk;

    @Inject
    InterferenceResource(InterferenceDesk desk) {
        this.desk = desk;
    }

    @POST
    @RolesAllowed({
        "intake_officer",
        "investigator",
        "head_of_investigation",
        "procurator",
        "court_officer",
        "enforcement_officer"
    })
    @Operation(
            operationId = "reportInterference",
            summary = "Báo cáo việc can thiệp trái pháp luật · Report an interference")
    public Response report(@PathParam("caseId") UUID caseId, ReportToRecord asked) {
        return desk.report(caseId, asked, OfficerResource.CASES);
    }

    @POST
    @Path("checks")
    @RolesAllowed({"head_of_investigation", "procurator"})
    @Operation(operationId = "checkInterference", summary = "Kiểm tra, xác minh báo cáo · Record the check of a report")
    public Response check(@PathParam("caseId") UUID caseId, CheckToRecord asked) {
        return desk.check(caseId, asked, OfficerResource.CASES);
    }

    @POST
    @Path("handlings")
    @RolesAllowed({"head_of_investigation", "procurator"})
    @Operation(operationId = "handleInterference", summary = "Xử lý báo cáo · Record what follows from a report")
    public Response handle(@PathParam("caseId") UUID caseId, HandlingToRecord asked) {
        return desk.handle(caseId, asked, OfficerResource.CASES);
    }

    @POST
    @Path("annulments")
    @RolesAllowed({
        "intake_officer",
        "investigator",
        "head_of_investigation",
        "procurator",
        "court_officer",
        "enforcement_officer"
    })
    @Operation(
            operationId = "annulInterferenceStep",
            summary = "Hủy ghi nhận sau cùng về báo cáo · Take back the last that was recorded of a report")
    public Response annul(@PathParam("caseId") UUID caseId, StepToAnnul asked) {
        return desk.annul(caseId, asked, OfficerResource.CASES);
    }

    @GET
    @RolesAllowed({
        "head_of_investigation",
        "procurator",
        "court_officer",
        "standing_agency",
        "committee_member",
        "auditor"
    })
    @Operation(
            operationId = "listInterference",
            summary = "Báo cáo can thiệp trong vụ án · Reports of interference in a case")
    public InterferencesShown list(@PathParam("caseId") UUID caseId) {
        return desk.list(caseId);
    }
}
