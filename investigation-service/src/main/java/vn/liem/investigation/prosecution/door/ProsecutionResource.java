package vn.liem.investigation.prosecution.door;

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
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.liem.investigation.door.StepsOfPart;
import vn.liem.investigation.prosecution.ProsecutionCommand;
import vn.liem.investigation.prosecution.ProsecutionCommand.ExtendReview;
import vn.liem.investigation.prosecution.ProsecutionCommand.Indict;
import vn.liem.investigation.prosecution.ProsecutionCommand.ResumeProsecution;
import vn.liem.investigation.prosecution.ProsecutionCommand.ReturnForFurtherInvestigation;
import vn.liem.investigation.prosecution.ProsecutionCommand.SuspendProsecution;
import vn.liem.investigation.prosecution.ProsecutionCommand.TakeProsecutionStep;
import vn.liem.investigation.prosecution.ProsecutionCommand.TerminateProsecution;
import vn.liem.procedure.journey.ProceduralDecision;
import vn.liem.procedure.law.Clause;
import vn.liem.procedure.part.Alongside;
import vn.liem.procedure.part.DecisionAsked;
import vn.liem.security.Act;
import vn.liem.service.part.AnnulmentToRecord;
import vn.liem.service.part.ChargedWith;
import vn.liem.service.part.CorrectionToRecord;
import vn.liem.service.part.DecisionDoor;
import vn.liem.service.part.DecisionToRecord;
import vn.liem.service.part.Document;
import vn.liem.service.part.SecondSigner;
import vn.liem.service.part.StepToRecord;

/** Decisions in a prosecution over REST. */
@Path(ProsecutionResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "prosecutions", description = "Truy tố · Prosecutions")
public final class ProsecutionResource {

    static final String PATH = "/api/v1/prosecutions";

    private final DecisionDoor door;
    private final ProsecutionPart part;
    private final ChargedWith charges;

    @Inject
    ProsecutionResource(DecisionDoor door, ProsecutionPart part, ChargedWith charges) {
        this.door = door;
        this.part = part;
        this.charges = charges;
    }

    @POST
    @Path("{caseId}/extensions")
    @RolesAllowed("procurator")
    @Operation(operationId = "extendReview", summary = "Gia hạn thời hạn quyết định việc truy tố · Extend the period")
    public Response extendReview(@PathParam("caseId") UUID caseId, ReviewExtensionToRecord asked) {
        List<Clause> charged = charges.in(caseId);
        return record(
                Act.DECIDE_PROSECUTION,
                caseId,
                ProceduralDecision.PROSECUTION_EXTENDED,
                asked,
                (decision, at) -> new ExtendReview(decision, at, Optional.of(asked.days()), charged));
    }

    @POST
    @Path("{caseId}/returns")
    @RolesAllowed("procurator")
    @Operation(
            operationId = "returnForFurtherInvestigation",
            summary = "Trả hồ sơ để điều tra bổ sung · Return the file")
    public Response returnForFurtherInvestigation(@PathParam("caseId") UUID caseId, DecisionToRecord asked) {
        return record(
                Act.DECIDE_PROSECUTION,
                caseId,
                ProceduralDecision.RETURNED_FOR_FURTHER_INVESTIGATION,
                asked,
                ReturnForFurtherInvestigation::new);
    }

    @POST
    @Path("{caseId}/suspensions")
    @RolesAllowed("procurator")
    @APIResponse(responseCode = "202", description = SecondSigner.WAITS)
    @Operation(operationId = "suspendProsecution", summary = "Tạm đình chỉ vụ án · Suspend a prosecution")
    public Response suspendProsecution(@PathParam("caseId") UUID caseId, DecisionToRecord asked) {
        return record(
                Act.DECIDE_PROSECUTION,
                caseId,
                ProceduralDecision.PROSECUTION_SUSPENDED,
                asked,
                SuspendProsecution::new);
    }

    @POST
    @Path("{caseId}/resumptions")
    @RolesAllowed("procurator")
    @Operation(operationId = "resumeProsecution", summary = "Phục hồi vụ án · Resume a prosecution")
    public Response resumeProsecution(@PathParam("caseId") UUID caseId, DecisionToRecord asked) {
        return record(
                Act.DECIDE_PROSECUTION, caseId, ProceduralDecision.PROSECUTION_RESUMED, asked, ResumeProsecution::new);
    }

    @POST
    @Path("{caseId}/terminations")
    @RolesAllowed("procurator")
    @APIResponse(responseCode = "202", description = SecondSigner.WAITS)
    @Operation(operationId = "terminateProsecution", summary = "Đình chỉ vụ án · Terminate a prosecution")
    public Response terminateProsecution(@PathParam("caseId") UUID caseId, DecisionToRecord asked) {
        return record(
                Act.DECIDE_PROSECUTION,
                caseId,
                ProceduralDecision.PROSECUTION_TERMINATED,
                asked,
                TerminateProsecution::new);
    }

    @POST
    @Path("{caseId}/indictments")
    @RolesAllowed("procurator")
    @Operation(operationId = "indict", summary = "Truy tố bằng cáo trạng · Indict")
    public Response indict(@PathParam("caseId") UUID caseId, DecisionToRecord asked) {
        return record(Act.DECIDE_PROSECUTION, caseId, ProceduralDecision.INDICTED, asked, Indict::new);
    }

    @POST
    @Path("{caseId}/steps")
    @RolesAllowed("procurator")
    @APIResponse(responseCode = "202", description = SecondSigner.WAITS)
    @Operation(
            operationId = "takeProsecutionStep",
            summary = "Quyết định tố tụng khác trong giai đoạn truy tố · Record a further decision of the law",
            description = StepToRecord.DESCRIPTION)
    public Response step(@PathParam("caseId") UUID caseId, StepToRecord asked) {
        StepsOfPart.refuseOfTwoCases(asked.step().code());
        return door.recordOfLaw(
                part, caseId, asked, (decision, at) -> new TakeProsecutionStep(decision, at, asked.step()), PATH + "/");
    }

    @POST
    @Path("{caseId}/corrections")
    @RolesAllowed("procurator")
    @APIResponse(responseCode = "202", description = SecondSigner.WAITS)
    @Operation(operationId = "correctProsecution", summary = "Đính chính quyết định · Correct a decision")
    public Response correct(@PathParam("caseId") UUID caseId, CorrectionToRecord asked) {
        door.permit(Act.READ_CASE, caseId);
        StepsOfPart.refuseOfTwoCases(door.standing(caseId, part, asked.key()));
        return door.correct(caseId, part.charged(charges.in(caseId)), asked, PATH + "/");
    }

    @POST
    @Path("{caseId}/annulments")
    @RolesAllowed("procurator")
    @APIResponse(responseCode = "202", description = SecondSigner.WAITS)
    @Operation(operationId = "annulProsecution", summary = "Hủy bỏ ghi nhận · Take a decision back")
    public Response annul(@PathParam("caseId") UUID caseId, AnnulmentToRecord asked) {
        door.permit(Act.READ_CASE, caseId);
        StepsOfPart.refuseOfTwoCases(door.standing(caseId, part, asked.key()));
        return door.annul(caseId, part, asked, PATH + "/");
    }

    private Response record(
            Act act,
            UUID caseId,
            ProceduralDecision decision,
            Document asked,
            BiFunction<DecisionAsked, Alongside, ProsecutionCommand> command) {
        return door.record(act, part, caseId, decision, asked, command, PATH + "/");
    }
}
