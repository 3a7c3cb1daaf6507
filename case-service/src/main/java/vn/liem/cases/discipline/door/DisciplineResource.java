package vn.liem.cases.discipline.door;

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
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.liem.cases.discipline.DisciplineCommand.AnnulDecision;
import vn.liem.cases.discipline.DisciplineCommand.AnswerAppeal;
import vn.liem.cases.discipline.DisciplineCommand.AppealDecision;
import vn.liem.cases.discipline.DisciplineCommand.CloseWithoutDiscipline;
import vn.liem.cases.discipline.DisciplineCommand.CorrectDecision;
import vn.liem.cases.discipline.DisciplineCommand.DecideDiscipline;
import vn.liem.cases.discipline.DisciplineCommand.MakeFinal;
import vn.liem.cases.discipline.DisciplineCommand.OpenTrack;
import vn.liem.cases.discipline.DisciplineCommand.ProposeDiscipline;
import vn.liem.cases.discipline.DisciplineCommand.WithdrawRecord;
import vn.liem.cases.door.SealTexts;
import vn.liem.service.door.FieldChecks;
import vn.liem.service.door.RequestAtDoor;

/** Recording discipline over REST, track by track; what it says changes nothing in the proceedings. */
@Path(DisciplineResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({"intake_officer", "standing_agency"})
@Tag(name = "discipline", description = "Kỷ luật · Discipline")
public final class DisciplineResource {

    static final String PATH = "/api/v1/discipline-matters";

    private final DisciplineDesk desk;
    private final SealTexts texts;
    private final RequestAtDoor request;

    @Inject
    DisciplineResource(DisciplineDesk desk, SealTexts texts, RequestAtDoor request) {
        this.desk = desk;
        this.texts = texts;
        this.request = request;
    }

    @POST
    @Operation(operationId = "registerDiscipline", summary = "Mở hồ sơ kỷ luật · Keep a matter of discipline")
    public Response register(MatterToRegister asked) {
        return desk.register(asked);
    }

    @POST
    @Path("{id}/openings")
    @Operation(
            operationId = "openDisciplineTrack",
            summary = "Ghi nhận xem xét kỷ luật · Record that a track was opened")
    public Response open(@PathParam("id") UUID id, OpeningToRecord asked) {
        return desk.record(id, "/openedOn", asked.openedOn(), asked.by(), new OpenTrack(asked.opening(own())));
    }

    @POST
    @Path("{id}/proposals")
    @Operation(operationId = "proposeDiscipline", summary = "Ghi nhận đề nghị kỷ luật · Record a proposal")
    public Response propose(@PathParam("id") UUID id, ProposalToRecord asked) {
        return desk.record(
                id, "/proposedOn", asked.proposedOn(), asked.by(), new ProposeDiscipline(asked.proposal(own())));
    }

    @POST
    @Path("{id}/decisions")
    @Operation(operationId = "decideDiscipline", summary = "Ghi nhận quyết định kỷ luật · Record a decision")
    public Response decide(@PathParam("id") UUID id, DecisionToRecord asked) {
        return desk.record(id, "/decidedOn", asked.decidedOn(), asked.by(), new DecideDiscipline(asked.decision()));
    }

    @POST
    @Path("{id}/ends-without")
    @Operation(
            operationId = "closeWithoutDiscipline",
            summary = "Ghi nhận không xử lý kỷ luật · Record that a track ends without discipline")
    public Response close(@PathParam("id") UUID id, NoDisciplineToRecord asked) {
        return desk.record(
                id, "/decidedOn", asked.decidedOn(), asked.by(), new CloseWithoutDiscipline(asked.closing(own())));
    }

    @POST
    @Path("{id}/appeals")
    @Operation(operationId = "appealDiscipline", summary = "Ghi nhận khiếu nại kỷ luật · Record an appeal")
    public Response appeal(@PathParam("id") UUID id, AppealToRecord asked) {
        return desk.record(id, "/appealedOn", asked.appealedOn(), Optional.empty(), new AppealDecision(asked.appeal()));
    }

    @POST
    @Path("{id}/appeal-answers")
    @Operation(
            operationId = "answerDisciplineAppeal",
            summary = "Ghi nhận giải quyết khiếu nại kỷ luật · Record the answer to an appeal")
    public Response answer(@PathParam("id") UUID id, AppealAnswerToRecord asked) {
        return desk.record(id, "/answeredOn", asked.answeredOn(), asked.by(), new AnswerAppeal(asked.answer(own())));
    }

    @POST
    @Path("{id}/finalities")
    @Operation(
            operationId = "makeDisciplineFinal",
            summary = "Ghi nhận hết thời hạn khiếu nại · Record that a decision became final")
    public Response makeFinal(@PathParam("id") UUID id, FinalityToRecord asked) {
        return desk.record(id, "/finalOn", asked.finalOn(), Optional.empty(), new MakeFinal(asked.finality()));
    }

    @POST
    @Path("{id}/annulments")
    @Operation(
            operationId = "annulDiscipline",
            summary = "Ghi nhận hủy bỏ quyết định · Record that a decision was annulled")
    public Response annul(@PathParam("id") UUID id, AnnulmentToRecord asked) {
        return desk.record(
                id, "/annulledOn", asked.annulledOn(), asked.by(), new AnnulDecision(asked.annulment(own())));
    }

    @POST
    @Path("{id}/corrections")
    @Operation(operationId = "correctDiscipline", summary = "Đính chính quyết định · Correct a decision")
    public Response correct(@PathParam("id") UUID id, DecisionCorrectionToRecord asked) {
        desk.permitted(id);
        CorrectDecision command = new CorrectDecision(
                asked.decision().decision(),
                Optional.of(
                        texts.seal(DecisionNumbers.streamOf(id), "discipline.corrected.v1/reason", asked.reason())));
        FieldChecks checks = desk.checks()
                .day("/decision/decidedOn", asked.decision().decidedOn())
                .unit("/decision/by", asked.decision().by());
        return desk.change(id, checks, command);
    }

    @POST
    @Path("{id}/withdrawals")
    @Operation(
            operationId = "withdrawDisciplineRecord",
            summary = "Hủy ghi nhận sai · Take back what was recorded wrongly")
    public Response withdraw(@PathParam("id") UUID id, RecordToWithdraw asked) {
        desk.permitted(id);
        WithdrawRecord command = new WithdrawRecord(
                asked.paper(),
                asked.number(),
                texts.seal(DecisionNumbers.streamOf(id), "discipline.record-withdrawn.v1/reason", asked.reason()));
        return desk.change(id, desk.checks(), command);
    }

    private String own() {
        return request.officer().agency();
    }
}
