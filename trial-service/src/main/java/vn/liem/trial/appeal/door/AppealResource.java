package vn.liem.trial.appeal.door;

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
import java.util.function.BiFunction;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.liem.procedure.journey.ProceduralDecision;
import vn.liem.procedure.part.Alongside;
import vn.liem.procedure.part.DecisionAsked;
import vn.liem.security.Act;
import vn.liem.service.part.AnnulmentToRecord;
import vn.liem.service.part.CorrectionToRecord;
import vn.liem.service.part.DecisionDoor;
import vn.liem.service.part.DecisionToRecord;
import vn.liem.service.part.Document;
import vn.liem.service.part.SecondSigner;
import vn.liem.service.part.StepToRecord;
import vn.liem.trial.appeal.AppealCommand;
import vn.liem.trial.appeal.AppealCommand.Amend;
import vn.liem.trial.appeal.AppealCommand.LodgeAppeal;
import vn.liem.trial.appeal.AppealCommand.LodgeProtest;
import vn.liem.trial.appeal.AppealCommand.QuashForReinvestigation;
import vn.liem.trial.appeal.AppealCommand.QuashForRetrial;
import vn.liem.trial.appeal.AppealCommand.TakeAppealStep;
import vn.liem.trial.appeal.AppealCommand.TerminateOnAppeal;
import vn.liem.trial.appeal.AppealCommand.Uphold;
import vn.liem.trial.appeal.AppealCommand.WithdrawAppeal;

/** Decisions on an appeal over REST. */
@Path(AppealResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "appeals", description = "Phúc thẩm · Appeals")
public final class AppealResource {

    static final String PATH = "/api/v1/appeals";

    private final DecisionDoor door;
    private final AppealPart part;

    @Inject
    AppealResource(DecisionDoor door, AppealPart part) {
        this.door = door;
        this.part = part;
    }

    @POST
    @Path("{caseId}/appeals")
    @RolesAllowed("court_officer")
    @Operation(operationId = "lodgeAppeal", summary = "Ghi nhận kháng cáo · Lodge an appeal")
    public Response lodgeAppeal(@PathParam("caseId") UUID caseId, DecisionToRecord asked) {
        return record(Act.DECIDE_TRIAL, caseId, ProceduralDecision.APPEALED, asked, LodgeAppeal::new);
    }

    @POST
    @Path("{caseId}/protests")
    @RolesAllowed("procurator")
    @Operation(operationId = "lodgeProtest", summary = "Kháng nghị phúc thẩm · Lodge a protest")
    public Response lodgeProtest(@PathParam("caseId") UUID caseId, DecisionToRecord asked) {
        return record(Act.SUPERVISE_PROCEEDINGS, caseId, ProceduralDecision.PROTESTED, asked, LodgeProtest::new);
    }

    @POST
    @Path("{caseId}/withdrawals")
    @RolesAllowed("court_officer")
    @Operation(operationId = "withdrawAppeal", summary = "Rút kháng cáo, kháng nghị · Withdraw all appeals")
    public Response withdrawAppeal(@PathParam("caseId") UUID caseId, DecisionToRecord asked) {
        return record(Act.DECIDE_TRIAL, caseId, ProceduralDecision.APPEAL_WITHDRAWN, asked, WithdrawAppeal::new);
    }

    @POST
    @Path("{caseId}/upholdings")
    @RolesAllowed("court_officer")
    @Operation(operationId = "uphold", summary = "Giữ nguyên bản án sơ thẩm · Uphold the judgment")
    public Response uphold(@PathParam("caseId") UUID caseId, DecisionToRecord asked) {
        return record(Act.DECIDE_TRIAL, caseId, ProceduralDecision.APPELLATE_UPHELD, asked, Uphold::new);
    }

    @POST
    @Path("{caseId}/amendments")
    @RolesAllowed("court_officer")
    @Operation(operationId = "amend", summary = "Sửa bản án sơ thẩm · Amend the judgment")
    public Response amend(@PathParam("caseId") UUID caseId, DecisionToRecord asked) {
        return record(Act.DECIDE_TRIAL, caseId, ProceduralDecision.APPELLATE_AMENDED, asked, Amend::new);
    }

    @POST
    @Path("{caseId}/reinvestigations")
    @RolesAllowed("court_officer")
    @Operation(operationId = "quashForReinvestigation", summary = "Hủy án để điều tra lại · Quash for re-investigation")
    public Response quashForReinvestigation(@PathParam("caseId") UUID caseId, DecisionToRecord asked) {
        return record(
                Act.DECIDE_TRIAL,
                caseId,
                ProceduralDecision.QUASHED_FOR_REINVESTIGATION,
                asked,
                QuashForReinvestigation::new);
    }

    @POST
    @Path("{caseId}/retrials")
    @RolesAllowed("court_officer")
    @Operation(operationId = "quashForRetrial", summary = "Hủy án để xét xử lại · Quash for retrial")
    public Response quashForRetrial(@PathParam("caseId") UUID caseId, DecisionToRecord asked) {
        return record(Act.DECIDE_TRIAL, caseId, ProceduralDecision.QUASHED_FOR_RETRIAL, asked, QuashForRetrial::new);
    }

    @POST
    @Path("{caseId}/terminations")
    @RolesAllowed("court_officer")
    @APIResponse(responseCode = "202", description = SecondSigner.WAITS)
    @Operation(operationId = "terminateOnAppeal", summary = "Hủy án và đình chỉ vụ án · Quash and terminate")
    public Response terminateOnAppeal(@PathParam("caseId") UUID caseId, DecisionToRecord asked) {
        return record(Act.DECIDE_TRIAL, caseId, ProceduralDecision.APPELLATE_TERMINATED, asked, TerminateOnAppeal::new);
    }

    @POST
    @Path("{caseId}/steps")
    @RolesAllowed({"court_officer", "procurator"})
    @APIResponse(responseCode = "202", description = SecondSigner.WAITS)
    @Operation(
            operationId = "takeAppealStep",
            summary =
                    "Quyết định tố tụng khác khi phúc thẩm, giám đốc thẩm, tái thẩm · Record a further decision of the"
                            + " law",
            description = StepToRecord.DESCRIPTION)
    public Response step(@PathParam("caseId") UUID caseId, StepToRecord asked) {
        return door.recordOfLaw(
                part, caseId, asked, (decision, at) -> new TakeAppealStep(decision, at, asked.step()), PATH + "/");
    }

    @POST
    @Path("{caseId}/corrections")
    @RolesAllowed({"court_officer", "procurator"})
    @APIResponse(responseCode = "202", description = SecondSigner.WAITS)
    @Operation(operationId = "correctAppeal", summary = "Đính chính quyết định · Correct a decision")
    public Response correct(@PathParam("caseId") UUID caseId, CorrectionToRecord asked) {
        return door.correct(caseId, part, asked, PATH + "/");
    }

    @POST
    @Path("{caseId}/annulments")
    @RolesAllowed({"court_officer", "procurator"})
    @APIResponse(responseCode = "202", description = SecondSigner.WAITS)
    @Operation(operationId = "annulAppeal", summary = "Hủy bỏ ghi nhận · Take a decision back")
    public Response annul(@PathParam("caseId") UUID caseId, AnnulmentToRecord asked) {
        return door.annul(caseId, part, asked, PATH + "/");
    }

    private Response record(
            Act act,
            UUID caseId,
            ProceduralDecision decision,
            Document asked,
            BiFunction<DecisionAsked, Alongside, AppealCommand> command) {
        return door.record(act, part, caseId, decision, asked, command, PATH + "/");
    }
}
