package vn.liem.cases.steering.door;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.liem.cases.door.SealTexts;
import vn.liem.cases.steering.DocumentAnswer;
import vn.liem.cases.steering.DocumentCommand;
import vn.liem.cases.steering.DocumentCommand.CorrectDocument;
import vn.liem.cases.steering.DocumentCommand.IssueDocument;
import vn.liem.cases.steering.DocumentCommand.TakeBackRecordOfDocument;
import vn.liem.cases.steering.DocumentDetails;
import vn.liem.cases.steering.DocumentEvent.DocumentAcknowledged;
import vn.liem.cases.steering.DocumentEvent.DocumentAnswered;
import vn.liem.cases.steering.DocumentEvent.DocumentClosed;
import vn.liem.cases.steering.DocumentEvent.DueMoved;
import vn.liem.cases.steering.DocumentKind;
import vn.liem.eventstore.Instruction;
import vn.liem.eventstore.UniqueKey;
import vn.liem.kernel.StreamId;
import vn.liem.service.door.CommandDoor;

/**
 * Steering documents over REST: requirements from above, programmes, plans that are due, documents passed down the levels,
 * supervision of several years, difficulties of localities; each acknowledged and answered by the bodies that it goes to.
 */
@Path(DocumentDesk.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({
    "standing_agency",
    "committee_member",
    "intake_officer",
    "head_of_investigation",
    "procurator",
    "court_officer",
    "enforcement_officer",
    "expert_body"
})
@Tag(name = "steering-documents", description = "Văn bản chỉ đạo, yêu cầu, kế hoạch · Steering documents")
public final class DocumentResource {

    private final DocumentDesk desk;
    private final CommandDoor door;
    private final SealTexts texts;

    @Inject
    DocumentResource(DocumentDesk desk, CommandDoor door, SealTexts texts) {
        this.desk = desk;
        this.door = door;
        this.texts = texts;
    }

    @POST
    @Operation(
            operationId = "issueSteeringDocument",
            summary = "Ban hành văn bản, nêu khó khăn · Issue a steering document, or raise a difficulty")
    public Response issue(DocumentToIssue asked) {
        permit(asked.kind(), asked.issuedBy(), asked.addressees());
        desk.checks("", asked).pass();
        StreamId stream = DocumentDesk.stream(door.newId());
        IssueDocument command = new IssueDocument(
                texts.keyOf(stream),
                asked.details(texts.seal(stream, "steering-document.issued.v1/details/title", asked.title())));
        Instruction<DocumentCommand> instruction = door.<DocumentCommand>instruction(command, stream, asked.issuedOn())
                .claiming(new UniqueKey(DocumentDesk.NUMBER_SCOPE, asked.issuedBy() + "/" + asked.number()));
        return door.answer(DocumentDesk.DOCUMENTS, instruction, DocumentDesk.PATH + "/");
    }

    @POST
    @Path("{id}/acknowledgements")
    @Operation(
            operationId = "acknowledgeSteeringDocument",
            summary = "Tiếp nhận, quán triệt văn bản · Acknowledge a steering document for a body")
    public Response acknowledge(@PathParam("id") UUID id, AcknowledgementToRecord asked) {
        desk.issued(id);
        desk.permitFor(asked.unit());
        return desk.enter(id, "/acknowledgedOn", new DocumentAcknowledged(asked.unit(), asked.acknowledgedOn()));
    }

    @POST
    @Path("{id}/answers")
    @Operation(
            operationId = "answerSteeringDocument",
            summary = "Trả lời, gửi kế hoạch, kết quả · Answer a steering document for a body")
    public Response answer(@PathParam("id") UUID id, AnswerToRecord asked) {
        desk.issued(id);
        desk.permitFor(asked.unit());
        return desk.enter(
                id,
                "/answeredOn",
                new DocumentAnswered(new DocumentAnswer(
                        asked.unit(),
                        asked.answeredOn(),
                        asked.year(),
                        asked.documentNo(),
                        asked.sha256(),
                        texts.seal(
                                DocumentDesk.stream(id),
                                "steering-document.answered.v1/answer/words",
                                asked.words()))));
    }

    @POST
    @Path("{id}/due-days")
    @RolesAllowed({"standing_agency", "committee_member"})
    @Operation(
            operationId = "moveDueOfSteeringDocument",
            summary = "Gia hạn trả lời · Give the bodies more time to answer")
    public Response move(@PathParam("id") UUID id, DueToMove asked) {
        desk.permitDirecting(desk.issued(id).details().addressees());
        return desk.enter(
                id,
                "/movedOn",
                new DueMoved(
                        asked.movedOn(),
                        asked.dueOn(),
                        texts.seal(DocumentDesk.stream(id), "steering-document.due-moved.v1/reason", asked.reason())));
    }

    @POST
    @Path("{id}/closings")
    @RolesAllowed({"standing_agency", "committee_member"})
    @Operation(operationId = "closeSteeringDocument", summary = "Kết thúc văn bản · Close a steering document")
    public Response close(@PathParam("id") UUID id, DocumentToClose asked) {
        desk.permitDirecting(desk.issued(id).details().addressees());
        return desk.enter(
                id,
                "/closedOn",
                new DocumentClosed(
                        asked.closedOn(),
                        texts.seal(DocumentDesk.stream(id), "steering-document.closed.v1/words", asked.words())));
    }

    @POST
    @Path("{id}/corrections")
    @Operation(operationId = "correctSteeringDocument", summary = "Đính chính văn bản · Correct a steering document")
    public Response correct(@PathParam("id") UUID id, DocumentCorrectionToRecord asked) {
        DocumentDetails before = desk.issued(id).details();
        permit(before.kind(), before.issuedBy(), before.addressees());
        permit(before.kind(), asked.document().issuedBy(), asked.document().addressees());
        desk.checks("/document", asked.document()).pass();
        StreamId stream = DocumentDesk.stream(id);
        return desk.put(
                id,
                door.today(),
                new CorrectDocument(
                        asked.document()
                                .details(texts.seal(
                                        stream,
                                        "steering-document.corrected.v1/details/title",
                                        asked.document().title())),
                        texts.seal(stream, "steering-document.corrected.v1/reason", asked.reason())));
    }

    @POST
    @Path("{id}/records-taken-back")
    @Operation(
            operationId = "takeBackRecordOfSteeringDocument",
            summary = "Rút lại nội dung ghi nhận nhầm · Take back what was recorded by mistake")
    public Response takeBack(@PathParam("id") UUID id, DocumentRecordToTakeBack asked) {
        DocumentDetails details = desk.issued(id).details();
        asked.unit().ifPresentOrElse(desk::permitFor, () -> desk.permitDirecting(details.addressees()));
        return desk.put(
                id,
                door.today(),
                new TakeBackRecordOfDocument(
                        asked.record(),
                        asked.on(),
                        asked.unit(),
                        asked.year(),
                        texts.seal(
                                DocumentDesk.stream(id),
                                "steering-document.record-taken-back.v1/reason",
                                asked.reason())));
    }

    /** A difficulty is raised by the body that has it; everything else is issued by those who direct whom it goes to. */
    private void permit(DocumentKind kind, String issuedBy, List<String> addressees) {
        switch (kind) {
            case DIFFICULTY -> desk.permitFor(issuedBy);
            case REQUIREMENT_FROM_ABOVE, WORK_PROGRAMME, IMPLEMENTATION_PLAN, CASCADED_DOCUMENT, THEMATIC_SUPERVISION ->
                desk.permitDirecting(addressees);
        }
    }
}
