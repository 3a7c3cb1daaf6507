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
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.liem.cases.door.FindSource;
import vn.liem.cases.door.SealTexts;
import vn.liem.cases.petition.Petition.Received;
import vn.liem.cases.petition.PetitionCommand;
import vn.liem.cases.petition.PetitionCommand.ClassifyPetition;
import vn.liem.cases.petition.PetitionCommand.CorrectPetition;
import vn.liem.cases.petition.PetitionCommand.ReceivePetition;
import vn.liem.cases.petition.PetitionCourse;
import vn.liem.cases.petition.PetitionEvent.PetitionCrimeSignFound;
import vn.liem.cases.petition.PetitionEvent.PetitionForwarded;
import vn.liem.cases.petition.PetitionEvent.PetitionLinked;
import vn.liem.cases.petition.PetitionEvent.PetitionMarkedBeyondLevel;
import vn.liem.cases.petition.PetitionEvent.PetitionSourceSent;
import vn.liem.cases.petition.PetitionEvent.PetitionWithdrawn;
import vn.liem.cases.petition.PetitionRefusal;
import vn.liem.cases.petition.PetitionStanding;
import vn.liem.eventstore.Instruction;
import vn.liem.eventstore.UniqueKey;
import vn.liem.kernel.StreamId;
import vn.liem.security.Act;
import vn.liem.service.door.CommandDoor;
import vn.liem.service.door.FieldChecks;
import vn.liem.service.door.FieldError;
import vn.liem.service.door.FieldRefusal;
import vn.liem.service.door.RequestRefused;

/** Petitions over REST, as the body that received them takes them in: received, classified, passed on, corrected. */
@Path(PetitionDesk.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "petitions", description = "Đơn khiếu nại, tố cáo, kiến nghị, phản ánh · Petitions")
public final class PetitionResource {

    private final PetitionDesk desk;
    private final CommandDoor door;
    private final SealTexts texts;
    private final FindSource sources;

    @Inject
    PetitionResource(PetitionDesk desk, CommandDoor door, SealTexts texts, FindSource sources) {
        this.desk = desk;
        this.door = door;
        this.texts = texts;
        this.sources = sources;
    }

    @POST
    @RolesAllowed({"intake_officer", "investigator", "head_of_investigation", "procurator", "agency_client"})
    @Operation(operationId = "receivePetition", summary = "Tiếp nhận đơn · Receive a petition")
    public Response receive(PetitionToReceive asked) {
        desk.permit(Act.TAKE_IN, asked.receivedBy());
        checked("", asked).pass();
        UUID id = door.newId();
        StreamId stream = PetitionDesk.stream(id);
        ReceivePetition command = new ReceivePetition(
                texts.keyOf(stream),
                asked.details(texts.seal(stream, "petition.received.v1/subject", asked.subject())));
        Instruction<PetitionCommand> instruction = door.<PetitionCommand>instruction(
                        command, stream, asked.receivedOn())
                .claiming(numberKey(asked));
        return door.answer(PetitionDesk.PETITIONS, instruction, PetitionDesk.PATH + "/");
    }

    @POST
    @Path("{id}/classifications")
    @RolesAllowed({"intake_officer", "investigator", "head_of_investigation", "procurator", "agency_client"})
    @Operation(operationId = "classifyPetition", summary = "Phân loại đơn · Classify a petition")
    public Response classify(@PathParam("id") UUID id, ClassificationToRecord asked) {
        desk.permit(Act.TAKE_IN, desk.received(id));
        desk.checks().day("/classifiedOn", asked.classifiedOn()).pass();
        return desk.put(id, asked.classifiedOn(), new ClassifyPetition(asked.classification()));
    }

    @POST
    @Path("{id}/level-marks")
    @RolesAllowed({"intake_officer", "investigator", "head_of_investigation", "procurator", "agency_client"})
    @Operation(
            operationId = "markPetitionBeyondLevel",
            summary = "Đánh dấu đơn vượt cấp · Mark a petition beyond its level")
    public Response markBeyondLevel(@PathParam("id") UUID id, LevelMarkToRecord asked) {
        desk.permit(Act.TAKE_IN, desk.received(id));
        desk.checks()
                .day("/on", asked.on())
                .unit("/competentBody", asked.competentBody())
                .pass();
        return desk.take(id, new PetitionMarkedBeyondLevel(asked.on(), asked.competentBody()));
    }

    @POST
    @Path("{id}/forwardings")
    @RolesAllowed({"intake_officer", "investigator", "head_of_investigation", "procurator", "agency_client"})
    @Operation(operationId = "forwardPetition", summary = "Chuyển đơn đến cơ quan có thẩm quyền · Forward a petition")
    public Response forward(@PathParam("id") UUID id, ForwardingToRecord asked) {
        desk.permit(Act.TAKE_IN, desk.received(id));
        desk.checks()
                .day("/on", asked.on())
                .unit("/forwardedTo", asked.forwardedTo())
                .pass();
        return desk.take(id, new PetitionForwarded(asked.on(), Optional.of(asked.forwardedTo())));
    }

    @POST
    @Path("{id}/links")
    @RolesAllowed({"intake_officer", "investigator", "head_of_investigation", "procurator", "agency_client"})
    @Operation(operationId = "linkPetition", summary = "Nhập đơn trùng · Link a petition that repeats another")
    public Response link(@PathParam("id") UUID id, LinkToRecord asked) {
        desk.permit(Act.TAKE_IN, desk.received(id));
        desk.checks().day("/on", asked.on()).pass();
        return desk.take(id, new PetitionLinked(asked.on(), asked.petitionId(), numberOfSettled(asked)));
    }

    @POST
    @Path("{id}/withdrawals")
    @RolesAllowed({"intake_officer", "investigator", "head_of_investigation", "procurator", "agency_client"})
    @Operation(
            operationId = "withdrawPetition",
            summary = "Ghi nhận việc rút đơn · Record that a petition was withdrawn")
    public Response withdraw(@PathParam("id") UUID id, DayOfStep asked) {
        desk.permit(Act.TAKE_IN, desk.received(id));
        desk.checks().day("/on", asked.on()).pass();
        return desk.take(id, new PetitionWithdrawn(asked.on()));
    }

    @POST
    @Path("{id}/crime-signs")
    @RolesAllowed({"intake_officer", "investigator", "head_of_investigation", "procurator", "agency_client"})
    @Operation(operationId = "findCrimeSignInPetition", summary = "Ghi nhận dấu hiệu tội phạm · Record a sign of crime")
    public Response findCrimeSign(@PathParam("id") UUID id, DayOfStep asked) {
        desk.permit(Act.TAKE_IN, desk.received(id));
        desk.checks().day("/on", asked.on()).pass();
        return desk.take(id, new PetitionCrimeSignFound(asked.on()));
    }

    @POST
    @Path("{id}/sources")
    @RolesAllowed({"intake_officer", "investigator", "head_of_investigation", "procurator", "agency_client"})
    @Operation(
            operationId = "nameSourceOfPetition",
            summary = "Chuyển thành nguồn tin về tội phạm · Name the source that a petition led to")
    public Response nameSource(@PathParam("id") UUID id, SourceToName asked) {
        desk.permit(Act.TAKE_IN, desk.received(id));
        Optional<UUID> source = sources.byNumber(asked.sourceNumber());
        desk.checks()
                .day("/on", asked.on())
                .must("/sourceNumber", FieldRefusal.UNKNOWN_REFERENCE, source.isPresent())
                .pass();
        return desk.take(id, new PetitionSourceSent(asked.on(), source.orElseThrow(), asked.sourceNumber()));
    }

    @POST
    @Path("{id}/corrections")
    @RolesAllowed({"intake_officer", "investigator", "head_of_investigation", "procurator", "agency_client"})
    @Operation(operationId = "correctPetition", summary = "Đính chính đơn · Correct a petition")
    public Response correct(@PathParam("id") UUID id, PetitionCorrectionToRecord asked) {
        Received known = desk.received(id);
        desk.permit(Act.TAKE_IN, known);
        desk.permit(Act.TAKE_IN, asked.petition().receivedBy());
        checked("/petition", asked.petition())
                .day("/classification/classifiedOn", asked.classification().map(ClassificationToRecord::classifiedOn))
                .pass();
        StreamId stream = PetitionDesk.stream(id);
        return desk.put(
                id,
                door.today(),
                new CorrectPetition(
                        asked.petition()
                                .details(texts.seal(
                                        stream,
                                        "petition.corrected.v1/subject",
                                        asked.petition().subject())),
                        asked.classification().map(ClassificationToRecord::classification),
                        texts.seal(stream, "petition.corrected.v1/reason", asked.reason())),
                numberKey(asked.petition()));
    }

    private static UniqueKey numberKey(PetitionToReceive asked) {
        return PetitionDesk.numberKey(asked.receivedBy(), asked.receivedOn(), asked.number());
    }

    private FieldChecks checked(String at, PetitionToReceive asked) {
        return desk.checks()
                .day(at + "/receivedOn", asked.receivedOn())
                .unit(at + "/receivedBy", asked.receivedBy())
                .unit(at + "/sentOnBy", asked.sentOnBy());
    }

    /** The number of the petition that is settled; one that repeats another itself is none. */
    private String numberOfSettled(LinkToRecord asked) {
        Received other = desk.find(asked.petitionId())
                .orElseThrow(
                        () -> RequestRefused.because(FieldError.of("/petitionId", FieldRefusal.UNKNOWN_REFERENCE)));
        if (PetitionCourse.of(other).standing() == PetitionStanding.LINKED) {
            throw RequestRefused.because(FieldError.of("/petitionId", PetitionRefusal.LINKED_TO_A_REPETITION));
        }
        return other.details().number();
    }
}
