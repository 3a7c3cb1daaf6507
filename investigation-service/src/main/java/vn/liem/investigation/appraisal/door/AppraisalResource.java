package vn.liem.investigation.appraisal.door;

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
import vn.liem.investigation.appraisal.AppraisalCommand.AskForDocuments;
import vn.liem.investigation.appraisal.AppraisalCommand.ConcludeAppraisal;
import vn.liem.investigation.appraisal.AppraisalCommand.DeclineRequest;
import vn.liem.investigation.appraisal.AppraisalCommand.ExplainDelay;
import vn.liem.investigation.appraisal.AppraisalCommand.ExtendAppraisal;
import vn.liem.investigation.appraisal.AppraisalCommand.ProvideDocuments;
import vn.liem.investigation.appraisal.AppraisalCommand.ReceiveRequest;
import vn.liem.investigation.appraisal.AppraisalDocument;
import vn.liem.security.Act;
import vn.liem.security.Role;
import vn.liem.service.door.FieldError;
import vn.liem.service.door.FieldRefusal;
import vn.liem.service.door.RequestAtDoor;
import vn.liem.service.door.RequestRefused;

/** Requests for expertise and valuation over REST, and what the bodies answer that were asked. */
@Path(AppraisalResource.INVESTIGATIONS + "{caseId}/appraisals")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "appraisals", description = "Giám định, định giá · Expertise and valuation")
public final class AppraisalResource {

    static final String INVESTIGATIONS = "/api/v1/investigations/";

    private final AppraisalDesk desk;
    private final RequestAtDoor request;

    @Inject
    AppraisalResource(AppraisalDesk desk, RequestAtDoor request) {
        this.desk = desk;
        this.request = request;
    }

    @POST
    @RolesAllowed({"head_of_investigation", "procurator"})
    @Operation(
            operationId = "requestAppraisal",
            summary = "Trưng cầu giám định, yêu cầu định giá · Ask for an expertise or a valuation")
    public Response ask(@PathParam("caseId") UUID caseId, AppraisalToRequest asked) {
        return desk.ask(asking(), caseId, asked);
    }

    @POST
    @Path("{request}/corrections")
    @RolesAllowed({"head_of_investigation", "procurator"})
    @Operation(operationId = "correctAppraisalRequest", summary = "Đính chính yêu cầu · Correct a request")
    public Response correct(
            @PathParam("caseId") UUID caseId, @PathParam("request") UUID id, AppraisalRequestCorrectionToRecord asked) {
        return desk.correct(asking(), caseId, id, asked);
    }

    @POST
    @Path("{request}/receipts")
    @RolesAllowed("expert_body")
    @Operation(
            operationId = "receiveAppraisalRequest",
            summary = "Tiếp nhận yêu cầu và hồ sơ đầy đủ · Record the receipt of a request with its complete file")
    public Response receive(
            @PathParam("caseId") UUID caseId, @PathParam("request") UUID id, RequestReceiptToRecord asked) {
        return desk.record(
                Act.CONCLUDE_APPRAISAL,
                caseId,
                id,
                asked.receivedOn(),
                unit -> new ReceiveRequest(asked.receipt(unit)));
    }

    @POST
    @Path("{request}/refusals")
    @RolesAllowed("expert_body")
    @Operation(operationId = "declineAppraisal", summary = "Từ chối giám định, định giá · Refuse a request")
    public Response decline(@PathParam("caseId") UUID caseId, @PathParam("request") UUID id, DecliningToRecord asked) {
        return desk.record(
                Act.CONCLUDE_APPRAISAL,
                caseId,
                id,
                asked.declinedOn(),
                unit -> new DeclineRequest(asked.declining(unit)));
    }

    @POST
    @Path("{request}/document-requests")
    @RolesAllowed("expert_body")
    @Operation(
            operationId = "askForDocuments",
            summary = "Yêu cầu bổ sung hồ sơ, tài liệu · Ask for further documents: the time stands still")
    public Response askForDocuments(
            @PathParam("caseId") UUID caseId, @PathParam("request") UUID id, DocumentsToAsk asked) {
        return desk.record(
                Act.CONCLUDE_APPRAISAL, caseId, id, asked.askedOn(), unit -> new AskForDocuments(asked.asking(unit)));
    }

    @POST
    @Path("{request}/documents")
    @RolesAllowed({"investigator", "head_of_investigation", "procurator", "expert_body"})
    @Operation(
            operationId = "provideDocuments",
            summary = "Đã cung cấp hồ sơ, tài liệu · Documents have come: the time goes on")
    public Response provide(@PathParam("caseId") UUID caseId, @PathParam("request") UUID id, DocumentsToProvide asked) {
        return desk.record(
                ofEither(), caseId, id, asked.providedOn(), unit -> new ProvideDocuments(asked.provision(unit)));
    }

    @POST
    @Path("{request}/extensions")
    @RolesAllowed({"head_of_investigation", "procurator"})
    @Operation(operationId = "extendAppraisal", summary = "Gia hạn giám định, định giá · Lengthen the time")
    public Response extend(
            @PathParam("caseId") UUID caseId, @PathParam("request") UUID id, AppraisalExtensionToRecord asked) {
        if (asked.length() < 1 || asked.length() > AppraisalExtensionToRecord.LENGTH_MAX) {
            throw RequestRefused.because(FieldError.of("/length", FieldRefusal.NOT_A_NUMBER));
        }
        return desk.record(asking(), caseId, id, asked.decidedOn(), unit -> new ExtendAppraisal(asked.extension(unit)));
    }

    @POST
    @Path("{request}/delays")
    @RolesAllowed({"investigator", "head_of_investigation", "procurator", "expert_body"})
    @Operation(operationId = "explainDelay", summary = "Nêu lý do chậm · Say why it takes long")
    public Response explain(@PathParam("caseId") UUID caseId, @PathParam("request") UUID id, DelayToExplain asked) {
        return desk.record(ofEither(), caseId, id, asked.explainedOn(), unit -> new ExplainDelay(asked.delay(unit)));
    }

    @POST
    @Path("{request}/conclusions")
    @RolesAllowed("expert_body")
    @Operation(operationId = "concludeAppraisal", summary = "Kết luận giám định, định giá · Conclude a request")
    public Response conclude(
            @PathParam("caseId") UUID caseId, @PathParam("request") UUID id, AppraisalConclusionToRecord asked) {
        return desk.record(
                Act.CONCLUDE_APPRAISAL,
                caseId,
                id,
                asked.concludedOn(),
                unit -> new ConcludeAppraisal(asked.conclusion(unit)));
    }

    @POST
    @Path("{request}/annulments")
    @RolesAllowed({"investigator", "head_of_investigation", "procurator", "expert_body"})
    @Operation(operationId = "annulAppraisalRecord", summary = "Hủy ghi nhận · Take back what was recorded")
    public Response annul(
            @PathParam("caseId") UUID caseId, @PathParam("request") UUID id, AppraisalAnnulmentToRecord asked) {
        return desk.takeBack(recordingOf(asked.document()), caseId, id, asked);
    }

    /** Who may record such a document takes it back. */
    private Act recordingOf(AppraisalDocument document) {
        return switch (document) {
            case REQUEST, EXTENSION, WAITING -> asking();
            case RECEIPT, DECLINING, ASKING, CONCLUSION -> Act.CONCLUDE_APPRAISAL;
            case PROVISION, DELAY -> ofEither();
        };
    }

    private Act asking() {
        return has(Role.PROCURATOR) ? Act.DECIDE_PROSECUTION : Act.DECIDE_INVESTIGATION;
    }

    private Act ofEither() {
        return has(Role.EXPERT_BODY) ? Act.CONCLUDE_APPRAISAL : Act.INVESTIGATE;
    }

    private boolean has(Role role) {
        return request.officer().roles().contains(role);
    }
}
