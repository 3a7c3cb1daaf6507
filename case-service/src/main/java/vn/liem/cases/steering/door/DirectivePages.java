package vn.liem.cases.steering.door;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.liem.cases.steering.DirectiveSource;
import vn.liem.cases.steering.DirectiveStanding;
import vn.liem.cases.steering.view.DirectiveEntry;
import vn.liem.cases.steering.view.DirectiveList;
import vn.liem.cases.steering.view.DirectiveShown;
import vn.liem.cases.steering.view.DirectiveTable;
import vn.liem.security.Act;
import vn.liem.service.door.CommandDoor;
import vn.liem.service.door.Cursor;
import vn.liem.service.door.Gate;
import vn.liem.service.door.Query;
import vn.liem.service.door.ReadScope;
import vn.liem.service.door.RequestRefusal;
import vn.liem.service.door.RequestRefused;
import vn.liem.service.door.Shows;

/** Looking up directives over REST, for those who steer in the territory and the two bodies of each. */
@Path(DirectiveDesk.PATH)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({
    "standing_agency",
    "committee_member",
    "auditor",
    "importer",
    "intake_officer",
    "head_of_investigation",
    "procurator",
    "court_officer",
    "enforcement_officer",
    "expert_body"
})
@Shows(DirectiveTable.class)
@Tag(name = "directives", description = "Kết luận, kiến nghị, chỉ đạo · Directives")
public final class DirectivePages {

    private final Gate gate;
    private final DirectiveList directives;
    private final DirectiveDesk desk;
    private final CommandDoor door;
    private final Query query;

    @Inject
    DirectivePages(Gate gate, DirectiveList directives, DirectiveDesk desk, CommandDoor door, Query query) {
        this.gate = gate;
        this.directives = directives;
        this.desk = desk;
        this.door = door;
        this.query = query;
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "showDirective", summary = "Xem một kết luận, chỉ đạo · Look up a directive")
    @APIResponseSchema(DirectiveShown.class)
    public Response show(@PathParam("id") UUID id) {
        DirectiveEntry directive =
                directives.findByIdOptional(id).orElseThrow(() -> RequestRefused.because(RequestRefusal.NOT_FOUND));
        gate.permit(Act.READ_DIRECTIVE, desk.facts(directive.addressedTo(), directive.parties()));
        return query.one(directive.shown(door.today()), directive.version());
    }

    @GET
    @Operation(operationId = "listDirectives", summary = "Danh sách kết luận, kiến nghị, chỉ đạo · List directives")
    @Parameter(
            name = "source",
            in = ParameterIn.QUERY,
            description = "What they came out of.",
            schema = @Schema(implementation = DirectiveSource.class))
    @Parameter(
            name = "standing",
            in = ParameterIn.QUERY,
            description = "How far they have come.",
            schema = @Schema(implementation = DirectiveStanding.class))
    @Parameter(
            name = "number",
            in = ParameterIn.QUERY,
            description = "The one with this number.",
            schema = @Schema(type = SchemaType.STRING))
    @Parameter(
            name = "addressedTo",
            in = ParameterIn.QUERY,
            description = "Their owner: the code of a body.",
            schema = @Schema(type = SchemaType.STRING))
    @Parameter(
            name = "meetingId",
            in = ParameterIn.QUERY,
            description = "That carry out a conclusion of this meeting.",
            schema = @Schema(type = SchemaType.STRING, format = "uuid"))
    @Parameter(
            name = "caseId",
            in = ParameterIn.QUERY,
            description = "About this case.",
            schema = @Schema(type = SchemaType.STRING, format = "uuid"))
    @Parameter(
            name = "overdueOn",
            in = ParameterIn.QUERY,
            description = "Those that are neither verified nor cancelled, and whose last day lies before this day.",
            schema = @Schema(type = SchemaType.STRING, format = "date"))
    @APIResponseSchema(DirectiveShown[].class)
    public Response list() {
        ReadScope scope = gate.scope(Act.READ_DIRECTIVE);
        DirectiveList.Wanted wanted = new DirectiveList.Wanted(
                columns(),
                query.day("overdueOn"),
                scope.everything(),
                scope.heldBy(),
                scope.takesPart().orElse(""));
        LocalDate today = door.today();
        List<DirectiveEntry> rows = directives.page(wanted, query.cursor(2).map(this::place), query.limit() + 1);
        return query.page(rows, row -> row.shown(today), row -> Cursor.of(row.issuedOn(), row.id()));
    }

    private Map<String, Object> columns() {
        Map<String, Object> equal = new LinkedHashMap<>();
        query.code("source", DirectiveSource.values()).ifPresent(code -> equal.put("source", code));
        query.code("standing", DirectiveStanding.values()).ifPresent(code -> equal.put("standing", code));
        query.text("number").ifPresent(number -> equal.put("number", number));
        query.text("addressedTo").ifPresent(unit -> equal.put("addressedTo", unit));
        query.text("caseId").ifPresent(id -> equal.put("caseId", query.readable("caseId", () -> UUID.fromString(id))));
        query.text("meetingId")
                .ifPresent(id -> equal.put("meetingId", query.readable("meetingId", () -> UUID.fromString(id))));
        return equal;
    }

    private DirectiveList.Place place(Cursor cursor) {
        return query.readable(
                "cursor",
                () -> new DirectiveList.Place(
                        cursor.day(0), UUID.fromString(cursor.parts().get(1))));
    }
}
