package vn.liem.notification.notice.door;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.liem.notification.notice.view.NoticeCounts;
import vn.liem.notification.notice.view.NoticeEntry;
import vn.liem.notification.notice.view.NoticeList;
import vn.liem.notification.notice.view.NoticeShown;
import vn.liem.notification.notice.view.NoticeState;
import vn.liem.notification.notice.view.NoticeTable;
import vn.liem.security.Act;
import vn.liem.security.Officer;
import vn.liem.service.door.Cursor;
import vn.liem.service.door.Gate;
import vn.liem.service.door.Query;
import vn.liem.service.door.RequestAtDoor;
import vn.liem.service.door.Shows;

/** The inbox of an officer: what came to the own body, or, for the standing agency, to the own territory. */
@Path(NoticePages.PATH)
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
public final class NoticePages {

    static final String PATH = "/api/v1/notices";

    private final Gate gate;
    private final NoticeList notices;
    private final Query query;
    private final RequestAtDoor request;

    @Inject
    NoticePages(Gate gate, NoticeList notices, Query query, RequestAtDoor request) {
        this.gate = gate;
        this.notices = notices;
        this.query = query;
        this.request = request;
    }

    @GET
    @Operation(operationId = "listNotices", summary = "Thông báo gửi đến · The inbox, newest first")
    @Parameter(
            name = "state",
            in = ParameterIn.QUERY,
            description = "In which state it is for the one who asks.",
            schema = @Schema(implementation = NoticeState.class))
    @Parameter(
            name = "open",
            in = ParameterIn.QUERY,
            description = "Only what still asks for something, or only what no longer does.",
            schema = @Schema(type = SchemaType.BOOLEAN))
    @APIResponseSchema(NoticeShown[].class)
    public Response list() {
        NoticeList.Wanted wanted = wanted();
        List<NoticeEntry> rows = notices.page(wanted, query.cursor(1).map(this::place), query.limit() + 1);
        return query.page(rows, row -> row.shown(wanted.officer()), row -> Cursor.of(row.pos()));
    }

    @GET
    @Path("counts")
    @Operation(operationId = "countNotices", summary = "Số thông báo theo tình trạng · How many notices in each state")
    public NoticeCounts counts() {
        return NoticeCounts.of(notices.counts(wanted()));
    }

    private NoticeList.Wanted wanted() {
        gate.scope(Act.READ_NOTICES);
        Officer officer = request.officer();
        return new NoticeList.Wanted(
                officer.subject(),
                Addressees.of(officer),
                query.code("state", NoticeState.values())
                        .map(code -> NoticeState.valueOf(code.toUpperCase(Locale.ROOT))),
                query.text("open").map("true"::equals));
    }

    private Long place(Cursor cursor) {
        return query.readable("cursor", () -> Long.valueOf(cursor.parts().getFirst()));
    }
}
