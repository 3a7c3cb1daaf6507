package vn.liem.cases.inspection.door;

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
import vn.liem.cases.door.FindSource;
import vn.liem.cases.door.SealTexts;
import vn.liem.cases.inspection.Inspection;
import vn.liem.cases.inspection.Inspection.NotRegistered;
import vn.liem.cases.inspection.Inspection.Registered;
import vn.liem.cases.inspection.InspectionCommand;
import vn.liem.cases.inspection.InspectionCommand.CorrectInspection;
import vn.liem.cases.inspection.InspectionCommand.RecordEntry;
import vn.liem.cases.inspection.InspectionCommand.RegisterInspection;
import vn.liem.cases.inspection.InspectionCommand.TakeBackEntry;
import vn.liem.cases.inspection.InspectionDecider;
import vn.liem.cases.inspection.InspectionDetails;
import vn.liem.cases.inspection.InspectionEvent;
import vn.liem.cases.inspection.InspectionEvent.ClosedWithoutViolation;
import vn.liem.cases.inspection.InspectionEvent.ConclusionPublished;
import vn.liem.cases.inspection.InspectionEvent.CrimeSignFlagged;
import vn.liem.cases.inspection.InspectionEvent.Entry;
import vn.liem.cases.inspection.InspectionEvent.FileTransferred;
import vn.liem.cases.inspection.InspectionEvent.FindingRecorded;
import vn.liem.cases.inspection.InspectionEvent.InspectionConcluded;
import vn.liem.cases.inspection.InspectionEvent.RecommendationRecorded;
import vn.liem.cases.inspection.InspectionEvent.SettledAdministratively;
import vn.liem.cases.inspection.InspectionRefusal;
import vn.liem.eventstore.Aggregate;
import vn.liem.eventstore.Instruction;
import vn.liem.eventstore.UniqueKey;
import vn.liem.kernel.StreamId;
import vn.liem.security.Act;
import vn.liem.security.CaseFacts;
import vn.liem.service.Localities;
import vn.liem.service.door.CommandDoor;
import vn.liem.service.door.FieldChecks;
import vn.liem.service.door.FieldError;
import vn.liem.service.door.FieldRefusal;
import vn.liem.service.door.Gate;
import vn.liem.service.door.RequestRefusal;
import vn.liem.service.door.RequestRefused;

/** Inspections over REST, as the inspecting body records them. */
@Path(InspectionResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({"intake_officer", "procurator", "agency_client"})
@Tag(name = "inspections", description = "Thanh tra, kiểm tra, kiểm toán, giám sát · Inspections")
public final class InspectionResource {

    static final String PATH = "/api/v1/inspections";

    /** What one number may stand for only once. */
    static final String NUMBER_SCOPE = "inspection-number";

    static final Aggregate<InspectionCommand, Inspection, InspectionEvent> INSPECTIONS =
            Aggregate.of(new InspectionDecider(), InspectionEvent.class);

    private final Gate gate;
    private final CommandDoor door;
    private final Localities units;
    private final SealTexts texts;
    private final FindSource sources;

    @Inject
    InspectionResource(Gate gate, CommandDoor door, Localities units, SealTexts texts, FindSource sources) {
        this.gate = gate;
        this.door = door;
        this.units = units;
        this.texts = texts;
        this.sources = sources;
    }

    @POST
    @Operation(
            operationId = "registerInspection",
            summary = "Đăng ký cuộc thanh tra, kiểm tra · Register an inspection")
    public Response register(InspectionToRegister asked) {
        permit(asked.inspectedBy());
        checked("", asked).pass();
        UUID id = door.newId();
        StreamId stream = stream(id);
        RegisterInspection command = new RegisterInspection(
                texts.keyOf(stream),
                asked.details(texts.seal(stream, "inspection.registered.v1/subject", asked.subject())));
        Instruction<InspectionCommand> instruction = door.<InspectionCommand>instruction(
                        command, stream, asked.startedOn())
                .claiming(new UniqueKey(NUMBER_SCOPE, asked.inspectedBy() + "/" + asked.number()));
        return door.answer(INSPECTIONS, instruction, PATH + "/");
    }

    @POST
    @Path("{id}/findings")
    @Operation(operationId = "recordFinding", summary = "Ghi nhận phát hiện · Record a finding")
    public Response recordFinding(@PathParam("id") UUID id, FindingToRecord asked) {
        registered(id);
        checks().day("/on", asked.on())
                .must("/finding", FieldRefusal.NOT_A_NUMBER, isNumber(asked.finding()))
                .pass();
        return put(
                id,
                new FindingRecorded(
                        asked.finding(),
                        asked.on(),
                        texts.seal(stream(id), "inspection.finding-recorded.v1/text", asked.text()),
                        asked.amountVnd()));
    }

    @POST
    @Path("{id}/recommendations")
    @Operation(operationId = "recordRecommendation", summary = "Ghi nhận kiến nghị · Record a recommendation")
    public Response recordRecommendation(@PathParam("id") UUID id, RecommendationToRecord asked) {
        registered(id);
        checks().day("/on", asked.on())
                .unit("/addressedTo", asked.addressedTo())
                .must("/recommendation", FieldRefusal.NOT_A_NUMBER, isNumber(asked.recommendation()))
                .pass();
        return put(
                id,
                new RecommendationRecorded(
                        asked.recommendation(),
                        asked.on(),
                        asked.addressedTo(),
                        asked.dueOn(),
                        texts.seal(stream(id), "inspection.recommendation-recorded.v1/text", asked.text())));
    }

    @POST
    @Path("{id}/conclusions")
    @Operation(operationId = "concludeInspection", summary = "Ghi nhận kết luận · Conclude an inspection")
    public Response conclude(@PathParam("id") UUID id, InspectionConclusionToRecord asked) {
        InspectionDetails details = registered(id).details();
        checks().day("/on", asked.on()).pass();
        return put(id, new InspectionConcluded(asked.on(), details.kind(), asked.documentNo()));
    }

    @POST
    @Path("{id}/publications")
    @Operation(
            operationId = "publishInspectionConclusion",
            summary = "Ghi nhận việc công khai kết luận · Record that the conclusion was published")
    public Response publish(@PathParam("id") UUID id, DayOfEntry asked) {
        registered(id);
        checks().day("/on", asked.on()).pass();
        return put(id, new ConclusionPublished(asked.on()));
    }

    @POST
    @Path("{id}/crime-signs")
    @Operation(
            operationId = "flagCrimeSign",
            summary = "Ghi nhận dấu hiệu tội phạm của một phát hiện · Flag a finding as a sign of crime")
    public Response flagCrimeSign(@PathParam("id") UUID id, CrimeSignToFlag asked) {
        registered(id);
        checks().day("/on", asked.on()).pass();
        return put(id, new CrimeSignFlagged(asked.finding(), asked.on()));
    }

    @POST
    @Path("{id}/transfers")
    @Operation(
            operationId = "transferFinding",
            summary = "Chuyển hồ sơ có dấu hiệu tội phạm · Record the transfer of a finding")
    public Response transfer(@PathParam("id") UUID id, TransferToRecord asked) {
        InspectionDetails details = registered(id).details();
        Optional<UUID> source = sources.byNumber(asked.sourceNumber());
        checks().day("/on", asked.on())
                .must("/sourceNumber", FieldRefusal.UNKNOWN_REFERENCE, source.isPresent())
                .pass();
        if (!sources.standing(source.orElseThrow()).sentBy().equals(details.inspectedBy())) {
            throw RequestRefused.because(FieldError.of("/sourceNumber", InspectionRefusal.SOURCE_OF_ANOTHER_BODY));
        }
        return put(
                id,
                new FileTransferred(
                        asked.finding(),
                        asked.on(),
                        source.orElseThrow(),
                        asked.sourceNumber(),
                        details.inspectedBy()));
    }

    @POST
    @Path("{id}/administrative-settlements")
    @Operation(
            operationId = "settleInspection",
            summary = "Ghi nhận xử lý hành chính · Record the settling by administrative means")
    public Response settle(@PathParam("id") UUID id, DayOfEntry asked) {
        registered(id);
        checks().day("/on", asked.on()).pass();
        return put(id, new SettledAdministratively(asked.on()));
    }

    @POST
    @Path("{id}/closures")
    @Operation(
            operationId = "closeInspection",
            summary = "Kết thúc, không có vi phạm · Close an inspection without a violation")
    public Response close(@PathParam("id") UUID id, DayOfEntry asked) {
        registered(id);
        checks().day("/on", asked.on()).pass();
        return put(id, new ClosedWithoutViolation(asked.on()));
    }

    @POST
    @Path("{id}/corrections")
    @Operation(operationId = "correctInspection", summary = "Đính chính · Correct an inspection")
    public Response correct(@PathParam("id") UUID id, InspectionCorrectionToRecord asked) {
        registered(id);
        permit(asked.inspection().inspectedBy());
        checked("/inspection", asked.inspection()).pass();
        StreamId stream = stream(id);
        return put(
                id,
                door.today(),
                new CorrectInspection(
                        asked.inspection()
                                .details(texts.seal(
                                        stream,
                                        "inspection.corrected.v1/subject",
                                        asked.inspection().subject())),
                        texts.seal(stream, "inspection.corrected.v1/reason", asked.reason())));
    }

    @POST
    @Path("{id}/retractions")
    @Operation(
            operationId = "takeBackEntry",
            summary = "Rút lại nội dung đã ghi nhận nhầm · Take back what was recorded")
    public Response takeBack(@PathParam("id") UUID id, EntryToTakeBack asked) {
        registered(id);
        return put(
                id,
                door.today(),
                new TakeBackEntry(
                        asked.entry(),
                        asked.number(),
                        texts.seal(stream(id), "inspection.entry-taken-back.v1/reason", asked.reason())));
    }

    private static StreamId stream(UUID id) {
        return StreamId.of("inspection", id);
    }

    private static boolean isNumber(int number) {
        return number > 0 && number <= InspectionToRegister.NUMBER_MAX;
    }

    /** The inspection, where the officer may act for the body that inspects; or the end of the request. */
    private Registered registered(UUID id) {
        return switch (door.standing(INSPECTIONS, stream(id)).state()) {
            case NotRegistered _ -> throw RequestRefused.because(RequestRefusal.NOT_FOUND);
            case Registered inspection -> {
                permit(inspection.details().inspectedBy());
                yield inspection;
            }
        };
    }

    private void permit(String inspectedBy) {
        gate.permit(Act.RECORD_INSPECTION, CaseFacts.heldBy(inspectedBy, units.chainOf(inspectedBy)));
    }

    private FieldChecks checks() {
        return new FieldChecks(units, door.today());
    }

    private FieldChecks checked(String at, InspectionToRegister asked) {
        return checks().day(at + "/startedOn", asked.startedOn())
                .unit(at + "/inspectedBy", asked.inspectedBy())
                .unit(at + "/about", asked.about());
    }

    private Response put(UUID id, Entry entry) {
        return put(id, entry.on(), new RecordEntry(entry));
    }

    private Response put(UUID id, LocalDate on, InspectionCommand command) {
        return door.answer(INSPECTIONS, door.atSeenVersion(door.instruction(command, stream(id), on)), PATH + "/");
    }
}
