package vn.liem.trial.trial.door;

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
import vn.liem.trial.trial.TrialCommand;
import vn.liem.trial.trial.TrialCommand.AcceptCase;
import vn.liem.trial.trial.TrialCommand.DecideToTry;
import vn.liem.trial.trial.TrialCommand.Judge;
import vn.liem.trial.trial.TrialCommand.PostponeHearing;
import vn.liem.trial.trial.TrialCommand.ReturnFile;
import vn.liem.trial.trial.TrialCommand.TakeTrialStep;

/** Decisions of the court of first instance over REST. */
@Path(TrialResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "trials", description = "Xét xử sơ thẩm · Trials")
public final class TrialResource {

    static final String PATH = "/api/v1/trials";

    private final DecisionDoor door;
    private final TrialPart part;
    private final IndictmentsTold indictments;

    @Inject
    TrialResource(DecisionDoor door, TrialPart part, IndictmentsTold indictments) {
        this.door = door;
        this.part = part;
        this.indictments = indictments;
    }

    @POST
    @Path("{caseId}/acceptances")
    @RolesAllowed("court_officer")
    @Operation(operationId = "acceptCase", summary = "Thụ lý vụ án · Accept a case")
    public Response acceptCase(@PathParam("caseId") UUID caseId, AcceptanceToRecord asked) {
        return record(
                Act.DECIDE_TRIAL,
                caseId,
                ProceduralDecision.COURT_ACCEPTED,
                asked,
                (decision, at) -> new AcceptCase(decision, at, asked.cause(), indictments.of(caseId)));
    }

    @POST
    @Path("{caseId}/trial-decisions")
    @RolesAllowed("court_officer")
    @Operation(operationId = "decideToTry", summary = "Quyết định đưa vụ án ra xét xử · Bring a case to trial")
    public Response decideToTry(@PathParam("caseId") UUID caseId, DecisionToRecord asked) {
        return record(Act.DECIDE_TRIAL, caseId, ProceduralDecision.TRIAL_DECIDED, asked, DecideToTry::new);
    }

    @POST
    @Path("{caseId}/postponements")
    @RolesAllowed("court_officer")
    @Operation(operationId = "postponeHearing", summary = "Hoãn phiên tòa · Postpone a hearing")
    public Response postponeHearing(@PathParam("caseId") UUID caseId, DecisionToRecord asked) {
        return record(Act.DECIDE_TRIAL, caseId, ProceduralDecision.HEARING_POSTPONED, asked, PostponeHearing::new);
    }

    @POST
    @Path("{caseId}/returns")
    @RolesAllowed("court_officer")
    @Operation(operationId = "returnFile", summary = "Trả hồ sơ để điều tra bổ sung · Return the file")
    public Response returnFile(@PathParam("caseId") UUID caseId, ReturnToRecord asked) {
        return record(
                Act.DECIDE_TRIAL,
                caseId,
                ProceduralDecision.RETURNED_FOR_FURTHER_INVESTIGATION,
                asked,
                (decision, at) -> new ReturnFile(decision, at, asked.by()));
    }

    @POST
    @Path("{caseId}/judgments")
    @RolesAllowed("court_officer")
    @Operation(operationId = "judge", summary = "Tuyên án sơ thẩm · Judge")
    public Response judge(@PathParam("caseId") UUID caseId, DecisionToRecord asked) {
        return record(Act.DECIDE_TRIAL, caseId, ProceduralDecision.JUDGED, asked, Judge::new);
    }

    @POST
    @Path("{caseId}/steps")
    @RolesAllowed("court_officer")
    @APIResponse(responseCode = "202", description = SecondSigner.WAITS)
    @Operation(
            operationId = "takeTrialStep",
            summary = "Quyết định tố tụng khác trong giai đoạn xét xử · Record a further decision of the law",
            description = StepToRecord.DESCRIPTION)
    public Response step(@PathParam("caseId") UUID caseId, StepToRecord asked) {
        return door.recordOfLaw(
                part, caseId, asked, (decision, at) -> new TakeTrialStep(decision, at, asked.step()), PATH + "/");
    }

    @POST
    @Path("{caseId}/corrections")
    @RolesAllowed("court_officer")
    @APIResponse(responseCode = "202", description = SecondSigner.WAITS)
    @Operation(operationId = "correctTrial", summary = "Đính chính quyết định · Correct a decision")
    public Response correct(@PathParam("caseId") UUID caseId, CorrectionToRecord asked) {
        return door.correct(caseId, part, asked, PATH + "/");
    }

    @POST
    @Path("{caseId}/annulments")
    @RolesAllowed("court_officer")
    @APIResponse(responseCode = "202", description = SecondSigner.WAITS)
    @Operation(operationId = "annulTrial", summary = "Hủy bỏ ghi nhận · Take a decision back")
    public Response annul(@PathParam("caseId") UUID caseId, AnnulmentToRecord asked) {
        return door.annul(caseId, part, asked, PATH + "/");
    }

    private Response record(
            Act act,
            UUID caseId,
            ProceduralDecision decision,
            Document asked,
            BiFunction<DecisionAsked, Alongside, TrialCommand> command) {
        return door.record(act, part, caseId, decision, asked, command, PATH + "/");
    }
}
