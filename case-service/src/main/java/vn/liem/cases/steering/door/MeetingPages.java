package vn.liem.cases.steering.door;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.liem.cases.steering.MeetingStanding;
import vn.liem.cases.steering.view.DirectiveList;
import vn.liem.cases.steering.view.MeetingEntry;
import vn.liem.cases.steering.view.MeetingList;
import vn.liem.cases.steering.view.MeetingShown;
import vn.liem.cases.steering.view.MeetingTable;
import vn.liem.security.Act;
import vn.liem.service.door.CommandDoor;
import vn.liem.service.door.Cursor;
import vn.liem.service.door.Gate;
import vn.liem.service.door.Query;
import vn.liem.service.door.RequestAtDoor;
import vn.liem.service.door.RequestRefusal;
import vn.liem.service.door.RequestRefused;
import vn.liem.service.door.Shows;

/** Looking up meetings over REST, for those who steer in the territory: what was concluded, and what became of it. */
@Path(MeetingDesk.PATH)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({"standing_agency", "committee_member", "auditor"})
@Shows(MeetingTable.class)
@Tag(name = "meetings", description = "Phiên họp Ban Chỉ đạo · Meetings of the committee")
public final class MeetingPages {

    private final Gate gate;
    private final MeetingList meetings;
    private final DirectiveList directives;
    private final MeetingDesk desk;
    private final CommandDoor door;
    private final Query query;

    @Inject
    MeetingPages(
            Gate gate,
            MeetingList meetings,
            DirectiveList directives,
            MeetingDesk desk,
            CommandDoor door,
            Query query) {
        this.gate = gate;
        this.meetings = meetings;
        this.directives = directives;
        this.desk = desk;
        this.door = door;
        this.query = query;
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "showMeeting", summary = "Xem một phiên họp · Look up a meeting")
    @APIResponseSchema(MeetingShown.class)
    public Response show(@PathParam("id") UUID id) {
        MeetingEntry meeting =
                meetings.findByIdOptional(id).orElseThrow(() -> RequestRefused.because(RequestRefusal.NOT_FOUND));
        desk.permit(Act.READ_DIRECTIVE, meeting.convenedBy());
        // What became of the conclusions is said by other streams: the version alone does not tell whether that is
        // still so.
        return Response.ok(shown(meeting))
                .header(HttpHeaders.ETAG, RequestAtDoor.etag(meeting.version()))
                .build();
    }

    @GET
    @Operation(operationId = "listMeetings", summary = "Các phiên họp · List meetings")
    @Parameter(
            name = "standing",
            in = ParameterIn.QUERY,
            description = "How far they have come.",
            schema = @Schema(implementation = MeetingStanding.class))
    @APIResponseSchema(MeetingShown[].class)
    public Response list() {
        List<MeetingEntry> rows = meetings.page(
                query.code("standing", MeetingStanding.values()),
                gate.scope(Act.READ_DIRECTIVE).heldBy(),
                query.cursor(2).map(this::place),
                query.limit() + 1);
        return query.page(rows, this::shown, row -> Cursor.of(row.meetsOn(), row.id()));
    }

    private MeetingShown shown(MeetingEntry meeting) {
        return meeting.shown(directives.ofMeeting(meeting.id()), door.today());
    }

    private MeetingList.Place place(Cursor cursor) {
        return query.readable(
                "cursor",
                () -> new MeetingList.Place(
                        cursor.day(0), UUID.fromString(cursor.parts().get(1))));
    }
}
