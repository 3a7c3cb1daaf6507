package vn.liem.cases.petition.door;

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
import vn.liem.cases.door.SealTexts;
import vn.liem.cases.petition.PetitionCommand.TakeBackStep;
import vn.liem.cases.petition.PetitionEvent.PetitionAcceptanceExtended;
import vn.liem.cases.petition.PetitionEvent.PetitionAccepted;
import vn.liem.cases.petition.PetitionEvent.PetitionConcluded;
import vn.liem.cases.petition.PetitionEvent.PetitionDutyDone;
import vn.liem.cases.petition.PetitionEvent.PetitionExtended;
import vn.liem.cases.petition.PetitionEvent.PetitionReopened;
import vn.liem.cases.petition.PetitionEvent.PetitionResumed;
import vn.liem.cases.petition.PetitionEvent.PetitionReturned;
import vn.liem.cases.petition.PetitionEvent.PetitionSuspended;
import vn.liem.security.Act;
import vn.liem.service.door.CommandDoor;
import vn.liem.service.door.FieldRefusal;

/** Petitions over REST, as the competent body settles them: accepted, extended, suspended, concluded, opened again. */
@Path(PetitionDesk.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "petitions", description = "Đơn khiếu nại, tố cáo, kiến nghị, phản ánh · Petitions")
@RolesAllowed({"intake_officer", "head_of_investigation", "procurator", "court_officer"})
public final class SettlementResource {

    private final PetitionDesk desk;
    private final CommandDoor door;
    private final SealTexts texts;

    @Inject
    SettlementResource(PetitionDesk desk, CommandDoor door, SealTexts texts) {
        this.desk = desk;
        this.door = door;
        this.texts = texts;
    }

    @POST
    @Path("{id}/acceptances")
    @Operation(operationId = "acceptPetition", summary = "Thụ lý đơn · Accept a petition")
    public Response accept(@PathParam("id") UUID id, AcceptanceToRecord asked) {
        desk.permit(Act.SETTLE_PETITION, desk.received(id));
        desk.checks().day("/on", asked.on()).pass();
        return desk.take(id, new PetitionAccepted(asked.on(), asked.dueOn()));
    }

    @POST
    @Path("{id}/acceptance-extensions")
    @Operation(
            operationId = "extendAcceptanceOfPetition",
            summary = "Kéo dài thời hạn xử lý ban đầu · Extend the time to decide on accepting a petition")
    public Response extendAcceptance(@PathParam("id") UUID id, AcceptanceExtensionToRecord asked) {
        desk.permit(Act.SETTLE_PETITION, desk.received(id));
        desk.checks()
                .day("/on", asked.on())
                .must(
                        "/workingDays",
                        FieldRefusal.NOT_A_NUMBER,
                        asked.workingDays() > 0 && asked.workingDays() <= AcceptanceExtensionToRecord.WORKING_DAYS_MAX)
                .pass();
        return desk.take(id, new PetitionAcceptanceExtended(asked.on(), asked.workingDays()));
    }

    @POST
    @Path("{id}/returns")
    @Operation(operationId = "returnPetition", summary = "Trả lại đơn, không thụ lý · Return a petition")
    public Response giveBack(@PathParam("id") UUID id, ReturnToRecord asked) {
        desk.permit(Act.SETTLE_PETITION, desk.received(id));
        desk.checks().day("/on", asked.on()).pass();
        return desk.take(id, new PetitionReturned(asked.on(), asked.ground()));
    }

    @POST
    @Path("{id}/extensions")
    @Operation(operationId = "extendPetition", summary = "Gia hạn giải quyết đơn · Extend the settling of a petition")
    public Response extend(@PathParam("id") UUID id, ExtensionToRecord asked) {
        desk.permit(Act.SETTLE_PETITION, desk.received(id));
        desk.checks()
                .day("/on", asked.on())
                .must(
                        "/days",
                        FieldRefusal.NOT_A_NUMBER,
                        asked.days() > 0 && asked.days() <= ExtensionToRecord.DAYS_MAX)
                .pass();
        return desk.take(id, new PetitionExtended(asked.on(), asked.days()));
    }

    @POST
    @Path("{id}/suspensions")
    @Operation(
            operationId = "suspendPetition",
            summary = "Tạm đình chỉ giải quyết · Suspend the settling of a petition")
    public Response suspend(@PathParam("id") UUID id, DayOfStep asked) {
        desk.permit(Act.SETTLE_PETITION, desk.received(id));
        desk.checks().day("/on", asked.on()).pass();
        return desk.take(id, new PetitionSuspended(asked.on()));
    }

    @POST
    @Path("{id}/resumptions")
    @Operation(operationId = "resumePetition", summary = "Tiếp tục giải quyết · Go on settling a petition")
    public Response resume(@PathParam("id") UUID id, DayOfStep asked) {
        desk.permit(Act.SETTLE_PETITION, desk.received(id));
        desk.checks().day("/on", asked.on()).pass();
        return desk.take(id, new PetitionResumed(asked.on()));
    }

    @POST
    @Path("{id}/conclusions")
    @Operation(operationId = "concludePetition", summary = "Kết luận, quyết định giải quyết · Settle a petition")
    public Response conclude(@PathParam("id") UUID id, ConclusionToRecord asked) {
        desk.permit(Act.SETTLE_PETITION, desk.received(id));
        desk.checks().day("/on", asked.on()).pass();
        return desk.take(id, new PetitionConcluded(asked.on(), asked.result(), asked.documentNo()));
    }

    @POST
    @Path("{id}/reopenings")
    @Operation(operationId = "reopenPetition", summary = "Giải quyết lại khi có tình tiết mới · Open a petition again")
    public Response reopen(@PathParam("id") UUID id, DayOfStep asked) {
        desk.permit(Act.SETTLE_PETITION, desk.received(id));
        desk.checks().day("/on", asked.on()).pass();
        return desk.take(id, new PetitionReopened(asked.on()));
    }

    @POST
    @Path("{id}/duties")
    @Operation(
            operationId = "recordDutyOfPetition",
            summary = "Ghi nhận việc thông báo, công khai · Record what was owed beside the settling")
    public Response recordDuty(@PathParam("id") UUID id, DutyToRecord asked) {
        desk.permit(Act.SETTLE_PETITION, desk.received(id));
        desk.checks().day("/on", asked.on()).pass();
        return desk.take(id, new PetitionDutyDone(asked.duty(), asked.on()));
    }

    @POST
    @Path("{id}/retractions")
    @Operation(operationId = "takeBackStepOfPetition", summary = "Rút lại một bước đã ghi nhận nhầm · Take back a step")
    public Response takeBack(@PathParam("id") UUID id, StepToTakeBack asked) {
        desk.permit(Act.SETTLE_PETITION, desk.received(id));
        desk.checks().day("/on", asked.on()).pass();
        return desk.put(
                id,
                door.today(),
                new TakeBackStep(
                        asked.step(),
                        asked.on(),
                        texts.seal(PetitionDesk.stream(id), "petition.step-taken-back.v1/reason", asked.reason())));
    }
}
