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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.liem.cases.door.FindCase;
import vn.liem.cases.door.SealTexts;
import vn.liem.cases.steering.AgendaItem;
import vn.liem.cases.steering.MeetingCommand;
import vn.liem.cases.steering.MeetingCommand.CorrectMeeting;
import vn.liem.cases.steering.MeetingCommand.PrepareMeeting;
import vn.liem.cases.steering.MeetingCommand.TakeBackRecordOfMeeting;
import vn.liem.cases.steering.MeetingConclusion;
import vn.liem.cases.steering.MeetingEvent.AgendaItemSet;
import vn.liem.cases.steering.MeetingEvent.ConclusionReached;
import vn.liem.cases.steering.MeetingEvent.MeetingCalledOff;
import vn.liem.cases.steering.MeetingEvent.MeetingHeld;
import vn.liem.cases.steering.MeetingEvent.MinutesSigned;
import vn.liem.eventstore.Instruction;
import vn.liem.eventstore.UniqueKey;
import vn.liem.kernel.StreamId;
import vn.liem.security.Act;
import vn.liem.service.door.CommandDoor;
import vn.liem.service.door.FieldRefusal;

/** Meetings of the committee over REST: prepared, held, concluded; in whatever order that is recorded. */
@Path(MeetingDesk.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({"standing_agency", "committee_member"})
@Tag(name = "meetings", description = "Phiên họp Ban Chỉ đạo · Meetings of the committee")
public final class MeetingResource {

    private final MeetingDesk desk;
    private final CommandDoor door;
    private final SealTexts texts;
    private final FindCase cases;

    @Inject
    MeetingResource(MeetingDesk desk, CommandDoor door, SealTexts texts, FindCase cases) {
        this.desk = desk;
        this.door = door;
        this.texts = texts;
        this.cases = cases;
    }

    @POST
    @Operation(operationId = "prepareMeeting", summary = "Chuẩn bị phiên họp · Prepare a meeting")
    public Response prepare(MeetingToPrepare asked) {
        desk.permit(Act.DIRECT, asked.convenedBy());
        desk.checks().unit("/convenedBy", asked.convenedBy()).pass();
        StreamId stream = MeetingDesk.stream(door.newId());
        PrepareMeeting command = new PrepareMeeting(
                texts.keyOf(stream),
                asked.details(texts.seal(stream, "meeting.prepared.v1/details/purpose", asked.purpose())));
        Instruction<MeetingCommand> instruction = door.<MeetingCommand>instruction(command, stream, door.today())
                .claiming(new UniqueKey(MeetingDesk.NUMBER_SCOPE, asked.number()));
        return door.answer(MeetingDesk.MEETINGS, instruction, MeetingDesk.PATH + "/");
    }

    @POST
    @Path("{id}/agenda-items")
    @Operation(operationId = "setAgendaItem", summary = "Đưa vào chương trình họp · Put an item on the agenda")
    public Response agenda(@PathParam("id") UUID id, AgendaItemToSet asked) {
        permit(id);
        MeetingDesk.forms(
                        desk.checks()
                                .must(
                                        "/caseId",
                                        FieldRefusal.UNKNOWN_REFERENCE,
                                        asked.caseId()
                                                .map(of -> cases.byId(of).isPresent())
                                                .orElse(true)),
                        "/papers",
                        MeetingDesk.SHA_256,
                        asked.papers())
                .pass();
        String place = MeetingTexts.placeOfAgendaItem(asked.number());
        return desk.enter(
                id,
                door.today(),
                new AgendaItemSet(new AgendaItem(
                        asked.number(),
                        asked.caseId(),
                        texts.seal(MeetingDesk.stream(id), place, asked.title()),
                        asked.papers())));
    }

    @POST
    @Path("{id}/callings-off")
    @Operation(operationId = "callOffMeeting", summary = "Hoãn, hủy phiên họp · Call a meeting off")
    public Response callOff(@PathParam("id") UUID id, MeetingDayWithReason asked) {
        permit(id);
        desk.checks().day("/on", asked.on()).pass();
        return desk.enter(
                id,
                asked.on(),
                new MeetingCalledOff(
                        asked.on(),
                        texts.seal(MeetingDesk.stream(id), "meeting.called-off.v1/reason", asked.reason())));
    }

    @POST
    @Path("{id}/sittings")
    @Operation(operationId = "recordMeetingHeld", summary = "Ghi nhận đã họp · Record that a meeting was held")
    public Response hold(@PathParam("id") UUID id, MeetingToHold asked) {
        permit(id);
        MeetingDesk.forms(desk.checks().day("/heldOn", asked.heldOn()), "/present", ItemToList.SEAT, asked.present())
                .pass();
        return desk.enter(id, asked.heldOn(), new MeetingHeld(asked.heldOn(), asked.present()));
    }

    @POST
    @Path("{id}/conclusions")
    @Operation(operationId = "recordConclusion", summary = "Ghi kết luận · Record a conclusion of a meeting")
    public Response conclude(@PathParam("id") UUID id, MeetingConclusionToRecord asked) {
        permit(id);
        desk.checks().day("/concludedOn", asked.concludedOn()).pass();
        String place = MeetingTexts.placeOfConclusion(asked.number());
        return desk.enter(
                id,
                asked.concludedOn(),
                new ConclusionReached(new MeetingConclusion(
                        asked.number(),
                        asked.concludedOn(),
                        asked.agendaItem(),
                        texts.seal(MeetingDesk.stream(id), place, asked.what()))));
    }

    @POST
    @Path("{id}/minutes")
    @Operation(operationId = "recordMinutes", summary = "Ghi nhận biên bản · Record the signed minutes")
    public Response minutes(@PathParam("id") UUID id, MinutesToRecord asked) {
        permit(id);
        desk.checks().day("/signedOn", asked.signedOn()).pass();
        return desk.enter(
                id, asked.signedOn(), new MinutesSigned(asked.signedOn(), asked.documentNo(), asked.sha256()));
    }

    @POST
    @Path("{id}/corrections")
    @Operation(operationId = "correctMeeting", summary = "Đính chính phiên họp · Correct a meeting")
    public Response correct(@PathParam("id") UUID id, MeetingCorrectionToRecord asked) {
        permit(id);
        desk.permit(Act.DIRECT, asked.meeting().convenedBy());
        desk.checks().unit("/meeting/convenedBy", asked.meeting().convenedBy()).pass();
        StreamId stream = MeetingDesk.stream(id);
        return desk.put(
                id,
                door.today(),
                new CorrectMeeting(
                        asked.meeting()
                                .details(texts.seal(
                                        stream,
                                        "meeting.corrected.v1/details/purpose",
                                        asked.meeting().purpose())),
                        texts.seal(stream, "meeting.corrected.v1/reason", asked.reason())));
    }

    @POST
    @Path("{id}/records-taken-back")
    @Operation(
            operationId = "takeBackRecordOfMeeting",
            summary = "Rút lại nội dung ghi nhận nhầm · Take back what was recorded by mistake")
    public Response takeBack(@PathParam("id") UUID id, MeetingRecordToTakeBack asked) {
        permit(id);
        return desk.put(
                id,
                door.today(),
                new TakeBackRecordOfMeeting(
                        asked.record(),
                        asked.number(),
                        texts.seal(MeetingDesk.stream(id), "meeting.record-taken-back.v1/reason", asked.reason())));
    }

    private void permit(UUID id) {
        desk.permit(Act.DIRECT, desk.called(id).details().convenedBy());
    }
}
