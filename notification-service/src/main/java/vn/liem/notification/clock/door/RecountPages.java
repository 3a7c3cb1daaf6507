package vn.liem.notification.clock.door;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.liem.notification.clock.view.RecountEntry;
import vn.liem.notification.clock.view.RecountList;
import vn.liem.notification.clock.view.RecountShown;
import vn.liem.notification.clock.view.RecountTable;
import vn.liem.service.door.Cursor;
import vn.liem.service.door.Gate;
import vn.liem.service.door.Query;
import vn.liem.service.door.RequestAtDoor;
import vn.liem.service.door.Shows;

/** Looking up over REST which dates moved by a new calendar or a new text of the law. */
@Path(ClockPages.PATH + "/recounts")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({
    "intake_officer",
    "investigator",
    "head_of_investigation",
    "procurator",
    "court_officer",
    "enforcement_officer",
    "standing_agency",
    "committee_member",
    "auditor",
    "importer",
    "expert_body",
    "agency_client"
})
@Shows(RecountTable.class)
@Tag(name = "clocks", description = "Thời hạn tố tụng · Statutory clocks")
public final class RecountPages {

    private final Gate gate;
    private final RecountList recounts;
    private final Query query;
    private final RequestAtDoor request;

    @Inject
    RecountPages(Gate gate, RecountList recounts, Query query, RequestAtDoor request) {
        this.gate = gate;
        this.recounts = recounts;
        this.query = query;
        this.request = request;
    }

    @GET
    @Operation(
            operationId = "listRecounts",
            summary = "Ngày hết hạn được tính lại, mới nhất trước · Dates that were counted anew, newest first")
    @Parameter(
            name = "subject",
            in = ParameterIn.QUERY,
            description = "Of this subject: case:ID, source:ID, petition:ID, inspection:ID, appraisal:ID, directive:ID,"
                    + " steering-document:ID.",
            schema = @Schema(type = SchemaType.STRING))
    @Parameter(
            name = "countedBy",
            in = ParameterIn.QUERY,
            description = "By this version of the calendar and the law, as the list shows it.",
            schema = @Schema(type = SchemaType.STRING))
    @APIResponseSchema(RecountShown[].class)
    public Response list() {
        RecountList.Wanted wanted = new RecountList.Wanted(
                query.text("subject").map(given -> query.readable("subject", () -> ClockPages.subjectOf(given))),
                query.text("countedBy"),
                ClockPages.seen(gate, request.officer()));
        List<RecountEntry> rows = recounts.page(wanted, query.cursor(1).map(this::place), query.limit() + 1);
        return query.page(rows, RecountEntry::shown, row -> Cursor.of(row.pos()));
    }

    private Long place(Cursor cursor) {
        return query.readable("cursor", () -> Long.valueOf(cursor.parts().getFirst()));
    }
}
