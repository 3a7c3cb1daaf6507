package vn.liem.notification.notice.door;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.liem.eventstore.Aggregate;
import vn.liem.eventstore.Instruction;
import vn.liem.kernel.StreamId;
import vn.liem.notification.notice.Notice;
import vn.liem.notification.notice.NoticeCommand;
import vn.liem.notification.notice.NoticeCommand.AcknowledgeNotice;
import vn.liem.notification.notice.NoticeCommand.ReadNotice;
import vn.liem.notification.notice.NoticeDecider;
import vn.liem.notification.notice.NoticeEvent;
import vn.liem.notification.notice.view.NoticeEntry;
import vn.liem.notification.notice.view.NoticeList;
import vn.liem.notification.notice.view.NoticeShown;
import vn.liem.notification.notice.view.NoticeTable;
import vn.liem.security.Act;
import vn.liem.service.door.CommandDoor;
import vn.liem.service.door.Gate;
import vn.liem.service.door.RequestAtDoor;
import vn.liem.service.door.RequestRefusal;
import vn.liem.service.door.RequestRefused;
import vn.liem.service.door.Shows;

/** Reading and acknowledging a notice over REST: its receipt. */
@Path(NoticePages.PATH + "/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({
    "intake_officer",
    "investigator",
    "head_of_investigation",
    "procurator",
    "court_officer",
    "enforcement_officer",
    "expert_body",
    "agency_client",
    "standing_agency",
    "committee_member"
})
@Shows(NoticeTable.class)
@Tag(name = "notices", description = "Thông báo · Notices")
public final class NoticeResource {

    private static final Aggregate<NoticeCommand, Notice, NoticeEvent> NOTICES =
            Aggregate.of(new NoticeDecider(), NoticeEvent.class);

    private final Gate gate;
    private final CommandDoor door;
    private final RequestAtDoor request;
    private final NoticeList notices;

    @Inject
    NoticeResource(Gate gate, CommandDoor door, RequestAtDoor request, NoticeList notices) {
        this.gate = gate;
        this.door = door;
        this.request = request;
        this.notices = notices;
    }

    @GET
    @Operation(operationId = "showNotice", summary = "Một thông báo · One notice")
    public NoticeShown show(@PathParam("id") UUID id) {
        return permitted(id).shown(request.officer().subject());
    }

    @POST
    @Path("readings")
    @Operation(operationId = "readNotice", summary = "Đã xem thông báo · The notice was read")
    public Response read(@PathParam("id") UUID id) {
        return answer(permitted(id), new ReadNotice(request.officer().subject()), id);
    }

    @POST
    @Path("acknowledgements")
    @Operation(operationId = "acknowledgeNotice", summary = "Tiếp nhận thông báo · Acknowledge the notice for the body")
    public Response acknowledge(@PathParam("id") UUID id) {
        NoticeEntry notice = permitted(id);
        return answer(notice, new AcknowledgeNotice(request.officer().subject(), notice.addressee()), id);
    }

    private NoticeEntry permitted(UUID id) {
        NoticeEntry notice = notices.one(id).orElseThrow(() -> RequestRefused.because(RequestRefusal.NOT_FOUND));
        gate.permit(Act.READ_NOTICES, Addressees.facts(notice.addressee()));
        return notice;
    }

    private Response answer(NoticeEntry notice, NoticeCommand command, UUID id) {
        return door.answer(
                NOTICES,
                Instruction.of(
                        command, StreamId.of("notice", id), notice.subject(), door.today(), request.authorship()),
                NoticePages.PATH + "/");
    }
}
