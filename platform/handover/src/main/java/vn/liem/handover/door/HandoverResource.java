package vn.liem.handover.door;

import static vn.liem.handover.desk.DeskRefusal.TERM_NOT_KNOWN;

import io.quarkus.arc.properties.IfBuildProperty;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.liem.handover.desk.FileToOffer;
import vn.liem.handover.desk.HandoverDesk;
import vn.liem.handover.protocol.AnswerTerm;
import vn.liem.handover.protocol.CitedArticle;
import vn.liem.handover.protocol.FileSubject;
import vn.liem.handover.protocol.LegalBasis;
import vn.liem.security.Act;

/** The acts of a hand-over over REST: the sender offers and asks back, the receiver accepts or does not. */
@Path(HandoverResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@IfBuildProperty(name = HandoverBeans.MOUNTED, stringValue = "true")
@Tag(name = "handovers", description = "Chuyển hồ sơ · Hand-over of files")
public final class HandoverResource {

    static final String PATH = "/api/v1/handovers";

    private static final String NOTE = "handover.file-offered.v2/legalBasis/note";

    private final HandoverDesk desk;
    private final HandoverGate gate;
    private final HandoverAnswers answers;

    @Inject
    HandoverResource(HandoverDesk desk, HandoverGate gate, HandoverAnswers answers) {
        this.desk = desk;
        this.gate = gate;
        this.answers = answers;
    }

    @POST
    @RolesAllowed({
        "intake_officer",
        "head_of_investigation",
        "procurator",
        "court_officer",
        "enforcement_officer",
        "agency_client"
    })
    @Operation(operationId = "offerFile", summary = "Chuyển hồ sơ · Offer a file")
    public Response offer(FileToSend file) {
        List<CitedArticle> articles = file.legalBasis().cited("/legalBasis");
        FileSubject subject = new FileSubject(file.subjectKind(), file.subjectId());
        gate.permitHolder(Act.OFFER_FILE, subject);
        AnswerTerm term = AnswerTerms.offeredOn(answers.today()).orElseThrow(() -> answers.refused(TERM_NOT_KNOWN));
        FileToOffer offer = new FileToOffer(
                answers.newId(),
                subject,
                gate.body(),
                file.to(),
                new LegalBasis(articles, file.legalBasis().note().map(note -> gate.sealed(subject, NOTE, note))),
                file.documents(),
                term,
                file.answers());
        return answers.of(desk.offer(offer, answers.asked()));
    }

    @POST
    @Path("{id}/urgent-measures")
    @RolesAllowed({"investigator", "head_of_investigation", "procurator", "court_officer", "enforcement_officer"})
    @Operation(operationId = "takeUrgentMeasure", summary = "Biện pháp khẩn cấp · Take an urgent measure")
    public Response takeUrgentMeasure(@PathParam("id") UUID id, MeasureToTake measure) {
        gate.permitSender(Act.INVESTIGATE, id);
        return answers.of(desk.takeUrgentMeasure(id, gate.body(), measure.measureId(), answers.asked()));
    }

    @POST
    @Path("{id}/withdrawal-requests")
    @RolesAllowed({
        "intake_officer",
        "head_of_investigation",
        "procurator",
        "court_officer",
        "enforcement_officer",
        "agency_client"
    })
    @Operation(operationId = "askForWithdrawal", summary = "Đề nghị rút lại hồ sơ · Ask for the file back")
    public Response askForWithdrawal(@PathParam("id") UUID id, Reasoned reasoned) {
        FileSubject subject = gate.permitSender(Act.OFFER_FILE, id);
        return answers.of(desk.askForWithdrawal(
                id,
                gate.body(),
                gate.sealed(subject, "handover.withdrawal-asked.v1/reason", reasoned.reason()),
                answers.asked()));
    }

    @POST
    @Path("{id}/acceptances")
    @RolesAllowed({
        "intake_officer",
        "head_of_investigation",
        "procurator",
        "court_officer",
        "enforcement_officer",
        "expert_body"
    })
    @Operation(operationId = "acceptFile", summary = "Tiếp nhận hồ sơ · Accept a file")
    public Response accept(@PathParam("id") UUID id) {
        gate.permitReceiver(Act.ANSWER_OFFER, id);
        return answers.of(desk.accept(id, gate.body(), answers.asked()));
    }

    @POST
    @Path("{id}/rejections")
    @RolesAllowed({
        "intake_officer",
        "head_of_investigation",
        "procurator",
        "court_officer",
        "enforcement_officer",
        "expert_body"
    })
    @Operation(operationId = "rejectFile", summary = "Không tiếp nhận hồ sơ · Do not take a file")
    public Response reject(@PathParam("id") UUID id, RejectionToMake rejection) {
        FileSubject subject = gate.permitReceiver(Act.ANSWER_OFFER, id);
        return answers.of(desk.reject(
                id,
                gate.body(),
                gate.sealed(subject, "handover.file-rejected.v1/reason", rejection.reason()),
                rejection.redirectTo(),
                answers.asked()));
    }

    @POST
    @Path("{id}/withdrawals")
    @RolesAllowed({
        "intake_officer",
        "head_of_investigation",
        "procurator",
        "court_officer",
        "enforcement_officer",
        "expert_body"
    })
    @Operation(operationId = "grantWithdrawal", summary = "Đồng ý cho rút lại hồ sơ · Give the file back")
    public Response grantWithdrawal(@PathParam("id") UUID id) {
        gate.permitReceiver(Act.ANSWER_OFFER, id);
        return answers.of(desk.grantWithdrawal(id, gate.body(), answers.asked()));
    }

    @POST
    @Path("{id}/receipts")
    @RolesAllowed({
        "intake_officer",
        "head_of_investigation",
        "procurator",
        "court_officer",
        "enforcement_officer",
        "expert_body"
    })
    @Operation(operationId = "checkFileAgain", summary = "Kiểm tra lại tài liệu · Check the documents again")
    @APIResponse(responseCode = "204", description = "All of them are here, or the offer is answered.")
    public Response checkAgain(@PathParam("id") UUID id) {
        gate.permitReceiver(Act.ANSWER_OFFER, id);
        return answers.ofCheck(id);
    }

    @POST
    @Path("{id}/ends")
    @RolesAllowed("administrator")
    @Operation(operationId = "endHandover", summary = "Kết thúc việc chuyển · End a hand-over")
    public Response end(@PathParam("id") UUID id, EndToMake end) {
        FileSubject subject = gate.permitSender(Act.ADMINISTER, id);
        return answers.of(desk.endByOperator(
                id,
                gate.sealed(subject, "handover.offer-ended-by-operator.v1/reason", end.reason()),
                end.documentNumber(),
                answers.asked()));
    }
}
