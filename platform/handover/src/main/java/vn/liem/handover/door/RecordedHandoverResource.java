package vn.liem.handover.door;

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
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.liem.handover.desk.HandoverDesk;
import vn.liem.handover.protocol.FileSubject;
import vn.liem.handover.protocol.RecordedHandoverCommand.AnswerRecordedHandover;
import vn.liem.handover.protocol.RecordedOutcome;
import vn.liem.handover.protocol.RegisterStatement;
import vn.liem.kernel.SealedText;
import vn.liem.security.Act;
import vn.liem.service.door.FieldError;
import vn.liem.service.door.FieldRefusal;
import vn.liem.service.door.RequestRefusal;
import vn.liem.service.door.RequestRefused;

/**
 * Answers over REST to hand-overs that a register left open: an officer of the body that the file was sent to says that it was
 * taken or sent back, and on which day. It says nothing about who holds the file.
 */
@Path(RecordedHandoverResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@IfBuildProperty(name = HandoverBeans.MOUNTED, stringValue = "true")
@Tag(name = "recorded-handovers", description = "Chuyển hồ sơ ghi nhận từ sổ · Hand-overs recorded from registers")
public final class RecordedHandoverResource {

    static final String PATH = "/api/v1/recorded-handovers";

    private static final String REASON = "handover.recorded-handover-answered.v1/reason";

    private final HandoverDesk desk;
    private final HandoverGate gate;
    private final HandoverAnswers answers;

    @Inject
    RecordedHandoverResource(HandoverDesk desk, HandoverGate gate, HandoverAnswers answers) {
        this.desk = desk;
        this.gate = gate;
        this.answers = answers;
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
    @Operation(
            operationId = "acceptRecordedHandover",
            summary = "Xác nhận đã tiếp nhận hồ sơ · Say that a recorded file was accepted")
    public Response accept(@PathParam("id") UUID id, RecordedAcceptance acceptance) {
        FileSubject file = permitted(id);
        return answer(id, file, RecordedOutcome.ACCEPTED, Optional.empty(), acceptance.answeredOn());
    }

    @POST
    @Path("{id}/returns")
    @RolesAllowed({
        "intake_officer",
        "head_of_investigation",
        "procurator",
        "court_officer",
        "enforcement_officer",
        "expert_body"
    })
    @Operation(
            operationId = "returnRecordedHandover",
            summary = "Xác nhận đã trả lại hồ sơ · Say that a recorded file was sent back")
    public Response sendBack(@PathParam("id") UUID id, RecordedReturn returned) {
        FileSubject file = permitted(id);
        SealedText reason = gate.sealed(file, REASON, returned.reason());
        return answer(id, file, RecordedOutcome.RETURNED, Optional.of(reason), returned.answeredOn());
    }

    private FileSubject permitted(UUID id) {
        RegisterStatement stated =
                desk.recorded(id).stated().orElseThrow(() -> RequestRefused.because(RequestRefusal.NOT_FOUND));
        gate.permitAnswer(Act.ANSWER_OFFER, stated.subject(), stated.to());
        return stated.subject();
    }

    private Response answer(
            UUID id, FileSubject file, RecordedOutcome outcome, Optional<SealedText> reason, LocalDate on) {
        if (on.isAfter(answers.today())) {
            throw RequestRefused.because(FieldError.of("/answeredOn", FieldRefusal.IN_THE_FUTURE));
        }
        return answers.of(
                desk.record(
                        new AnswerRecordedHandover(id, gate.body(), outcome, reason, on), file, answers.askedFor(on)),
                PATH + "/");
    }
}
