package vn.liem.investigation.investigation.door;

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
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.BiFunction;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.liem.eventstore.DecisionSession.Step;
import vn.liem.investigation.door.StepsOfPart;
import vn.liem.investigation.investigation.InvestigationCommand;
import vn.liem.investigation.investigation.InvestigationCommand.ConcludeInvestigation;
import vn.liem.investigation.investigation.InvestigationCommand.ExtendInvestigation;
import vn.liem.investigation.investigation.InvestigationCommand.OpenInvestigation;
import vn.liem.investigation.investigation.InvestigationCommand.ReopenInvestigation;
import vn.liem.investigation.investigation.InvestigationCommand.ResumeInvestigation;
import vn.liem.investigation.investigation.InvestigationCommand.SuspendInvestigation;
import vn.liem.investigation.investigation.InvestigationCommand.TakeInvestigationStep;
import vn.liem.investigation.investigation.InvestigationCommand.TerminateInvestigation;
import vn.liem.procedure.journey.ProceduralDecision;
import vn.liem.procedure.law.Clause;
import vn.liem.procedure.part.Alongside;
import vn.liem.procedure.part.Basis;
import vn.liem.procedure.part.Cause;
import vn.liem.procedure.part.DecisionAsked;
import vn.liem.security.Act;
import vn.liem.service.part.AnnulmentToRecord;
import vn.liem.service.part.CaseDesk;
import vn.liem.service.part.ChargedWith;
import vn.liem.service.part.CorrectionToRecord;
import vn.liem.service.part.DecisionDoor;
import vn.liem.service.part.DecisionToRecord;
import vn.liem.service.part.Document;
import vn.liem.service.part.SecondSigner;
import vn.liem.service.part.StepToRecord;

/** Decisions in an investigation over REST. */
@Path(InvestigationResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "investigations", description = "Điều tra · Investigations")
public final class InvestigationResource {

    static final String PATH = "/api/v1/investigations";

    private final DecisionDoor door;
    private final CaseDesk desk;
    private final InvestigationPart part;
    private final ChargedWith charges;

    @Inject
    InvestigationResource(DecisionDoor door, CaseDesk desk, InvestigationPart part, ChargedWith charges) {
        this.door = door;
        this.desk = desk;
        this.part = part;
        this.charges = charges;
    }

    @POST
    @RolesAllowed({"head_of_investigation", "procurator", "court_officer"})
    @Operation(operationId = "openInvestigation", summary = "Khởi tố vụ án · Institute a case")
    public Response open(InstitutionToRecord asked) {
        return record(
                Act.DECIDE_INSTITUTION, asked.caseId(), ProceduralDecision.INSTITUTED, asked, OpenInvestigation::new);
    }

    @POST
    @Path("{caseId}/extensions")
    @RolesAllowed("procurator")
    @Operation(operationId = "extendInvestigation", summary = "Gia hạn điều tra · Extend an investigation")
    public Response extend(@PathParam("caseId") UUID caseId, ExtensionToRecord asked) {
        List<Clause> charged = charges.in(caseId);
        return record(
                Act.SUPERVISE_PROCEEDINGS,
                caseId,
                ProceduralDecision.INVESTIGATION_EXTENDED,
                asked,
                (decision, at) -> new ExtendInvestigation(decision, at, Optional.of(asked.months()), charged));
    }

    @POST
    @Path("{caseId}/suspensions")
    @RolesAllowed("head_of_investigation")
    @APIResponse(responseCode = "202", description = SecondSigner.WAITS)
    @Operation(operationId = "suspendInvestigation", summary = "Tạm đình chỉ điều tra · Suspend an investigation")
    public Response suspend(@PathParam("caseId") UUID caseId, SuspensionToRecord asked) {
        return record(
                Act.DECIDE_INVESTIGATION,
                caseId,
                ProceduralDecision.INVESTIGATION_SUSPENDED,
                asked,
                (decision, at) -> new SuspendInvestigation(decision, at, Optional.of(asked.ground())));
    }

    @POST
    @Path("{caseId}/resumptions")
    @RolesAllowed("head_of_investigation")
    @Operation(operationId = "resumeInvestigation", summary = "Phục hồi điều tra · Resume an investigation")
    public Response resume(@PathParam("caseId") UUID caseId, DecisionToRecord asked) {
        return record(
                Act.DECIDE_INVESTIGATION,
                caseId,
                ProceduralDecision.INVESTIGATION_RESUMED,
                asked,
                ResumeInvestigation::new);
    }

    @POST
    @Path("{caseId}/terminations")
    @RolesAllowed("head_of_investigation")
    @APIResponse(responseCode = "202", description = SecondSigner.WAITS)
    @Operation(operationId = "terminateInvestigation", summary = "Đình chỉ điều tra · Terminate an investigation")
    public Response terminate(@PathParam("caseId") UUID caseId, DecisionToRecord asked) {
        return record(
                Act.DECIDE_INVESTIGATION,
                caseId,
                ProceduralDecision.INVESTIGATION_TERMINATED,
                asked,
                TerminateInvestigation::new);
    }

    @POST
    @Path("{caseId}/conclusions")
    @RolesAllowed("head_of_investigation")
    @Operation(operationId = "concludeInvestigation", summary = "Kết luận điều tra · Conclude an investigation")
    public Response conclude(@PathParam("caseId") UUID caseId, DecisionToRecord asked) {
        return record(
                Act.DECIDE_INVESTIGATION,
                caseId,
                ProceduralDecision.INVESTIGATION_CONCLUDED,
                asked,
                ConcludeInvestigation::new);
    }

    @POST
    @Path("{caseId}/reopenings")
    @RolesAllowed("head_of_investigation")
    @Operation(
            operationId = "reopenInvestigation",
            summary = "Điều tra bổ sung, điều tra lại · Reopen an investigation")
    public Response reopen(@PathParam("caseId") UUID caseId, ReopeningToRecord asked) {
        door.permit(Act.DECIDE_INVESTIGATION, caseId);
        Cause cause = asked.cause();
        Basis basis = new Basis.InSystem(asked.unit());
        return door.answer(
                caseId,
                asked.decidedOn(),
                OptionalLong.empty(),
                (session, at) -> door.goesOnElsewhere(caseId, asked.decidedOn())
                        .<Step>map(Step.Refused::new)
                        .orElseGet(() -> desk.record(
                                session,
                                at,
                                part,
                                cause.decision(),
                                cause.asked(basis),
                                alongside -> new ReopenInvestigation(cause, basis, alongside))),
                PATH + "/");
    }

    @POST
    @Path("{caseId}/steps")
    @RolesAllowed({"head_of_investigation", "procurator"})
    @APIResponse(responseCode = "202", description = SecondSigner.WAITS)
    @Operation(
            operationId = "takeInvestigationStep",
            summary = "Quyết định tố tụng khác trong giai đoạn điều tra · Record a further decision of the law",
            description = StepToRecord.DESCRIPTION)
    public Response step(@PathParam("caseId") UUID caseId, StepToRecord asked) {
        StepsOfPart.refuseOfTwoCases(asked.step().code());
        return door.recordOfLaw(
                part,
                caseId,
                asked,
                (decision, at) -> new TakeInvestigationStep(decision, at, asked.step()),
                PATH + "/");
    }

    @POST
    @Path("{caseId}/corrections")
    @RolesAllowed({"head_of_investigation", "procurator"})
    @APIResponse(responseCode = "202", description = SecondSigner.WAITS)
    @Operation(operationId = "correctInvestigation", summary = "Đính chính quyết định · Correct a decision")
    public Response correct(@PathParam("caseId") UUID caseId, CorrectionToRecord asked) {
        door.permit(Act.READ_CASE, caseId);
        StepsOfPart.refuseOfTwoCases(door.standing(caseId, part, asked.key()));
        return door.correct(caseId, part.charged(charges.in(caseId)), asked, PATH + "/");
    }

    @POST
    @Path("{caseId}/annulments")
    @RolesAllowed({"head_of_investigation", "procurator"})
    @APIResponse(responseCode = "202", description = SecondSigner.WAITS)
    @Operation(operationId = "annulInvestigation", summary = "Hủy bỏ ghi nhận · Take a decision back")
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
            BiFunction<DecisionAsked, Alongside, InvestigationCommand> command) {
        return door.record(act, part, caseId, decision, asked, command, PATH + "/");
    }
}
