package vn.liem.trial.execution.door;

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
import vn.liem.trial.execution.ExecutionCommand;
import vn.liem.trial.execution.ExecutionCommand.CompleteExecution;
import vn.liem.trial.execution.ExecutionCommand.OrderExecution;
import vn.liem.trial.execution.ExecutionCommand.PutJudgmentInForce;
import vn.liem.trial.execution.ExecutionCommand.TakeExecutionStep;

/** Decisions on an execution over REST. */
@Path(ExecutionResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "executions", description = "Thi hành án · Executions")
public final class ExecutionResource {

    static final String PATH = "/api/v1/executions";

    private final DecisionDoor door;
    private final ExecutionPart part;

    @Inject
    ExecutionResource(DecisionDoor door, ExecutionPart part) {
        this.door = door;
        this.part = part;
    }

    @POST
    @Path("{caseId}/entries-into-force")
    @RolesAllowed("court_officer")
    @Operation(operationId = "putJudgmentInForce", summary = "Bản án có hiệu lực pháp luật · Put a judgment in force")
    public Response putJudgmentInForce(@PathParam("caseId") UUID caseId, DecisionToRecord asked) {
        return record(Act.DECIDE_TRIAL, caseId, ProceduralDecision.IN_FORCE, asked, PutJudgmentInForce::new);
    }

    @POST
    @Path("{caseId}/orders")
    @RolesAllowed("court_officer")
    @Operation(operationId = "orderExecution", summary = "Quyết định thi hành án · Order the execution")
    public Response orderExecution(@PathParam("caseId") UUID caseId, DecisionToRecord asked) {
        return record(Act.ORDER_EXECUTION, caseId, ProceduralDecision.EXECUTION_ORDERED, asked, OrderExecution::new);
    }

    @POST
    @Path("{caseId}/completions")
    @RolesAllowed({"court_officer", "enforcement_officer"})
    @APIResponse(responseCode = "202", description = SecondSigner.WAITS)
    @Operation(operationId = "completeExecution", summary = "Chấp hành xong bản án · Complete the execution")
    public Response completeExecution(@PathParam("caseId") UUID caseId, DecisionToRecord asked) {
        return record(
                Act.COMPLETE_EXECUTION, caseId, ProceduralDecision.EXECUTION_COMPLETED, asked, CompleteExecution::new);
    }

    @POST
    @Path("{caseId}/steps")
    @RolesAllowed({"court_officer", "enforcement_officer"})
    @APIResponse(responseCode = "202", description = SecondSigner.WAITS)
    @Operation(
            operationId = "takeExecutionStep",
            summary = "Quyết định tố tụng khác khi thi hành án · Record a further decision of the law",
            description = StepToRecord.DESCRIPTION)
    public Response step(@PathParam("caseId") UUID caseId, StepToRecord asked) {
        return door.recordOfLaw(
                part, caseId, asked, (decision, at) -> new TakeExecutionStep(decision, at, asked.step()), PATH + "/");
    }

    @POST
    @Path("{caseId}/corrections")
    @RolesAllowed({"court_officer", "enforcement_officer"})
    @APIResponse(responseCode = "202", description = SecondSigner.WAITS)
    @Operation(operationId = "correctExecution", summary = "Đính chính quyết định · Correct a decision")
    public Response correct(@PathParam("caseId") UUID caseId, CorrectionToRecord asked) {
        return door.correct(caseId, part, asked, PATH + "/");
    }

    @POST
    @Path("{caseId}/annulments")
    @RolesAllowed({"court_officer", "enforcement_officer"})
    @APIResponse(responseCode = "202", description = SecondSigner.WAITS)
    @Operation(operationId = "annulExecution", summary = "Hủy bỏ ghi nhận · Take a decision back")
    public Response annul(@PathParam("caseId") UUID caseId, AnnulmentToRecord asked) {
        return door.annul(caseId, part, asked, PATH + "/");
    }

    private Response record(
            Act act,
            UUID caseId,
            ProceduralDecision decision,
            Document asked,
            BiFunction<DecisionAsked, Alongside, ExecutionCommand> command) {
        return door.record(act, part, caseId, decision, asked, command, PATH + "/");
    }
}
