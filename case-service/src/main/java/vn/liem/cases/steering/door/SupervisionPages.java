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
import vn.liem.cases.steering.Criterion;
import vn.liem.cases.steering.SupervisionLevel;
import vn.liem.cases.steering.SupervisionStanding;
import vn.liem.cases.steering.view.SupervisionEntry;
import vn.liem.cases.steering.view.SupervisionList;
import vn.liem.cases.steering.view.SupervisionShown;
import vn.liem.cases.steering.view.SupervisionTable;
import vn.liem.security.Act;
import vn.liem.security.CaseFacts;
import vn.liem.service.Localities;
import vn.liem.service.door.CommandDoor;
import vn.liem.service.door.Cursor;
import vn.liem.service.door.Gate;
import vn.liem.service.door.Query;
import vn.liem.service.door.RequestRefusal;
import vn.liem.service.door.RequestRefused;
import vn.liem.service.door.Shows;

/** Looking up the committee's list over REST, for those whose territory it is. */
@Path(SupervisionDesk.PATH)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({"standing_agency", "committee_member", "auditor", "importer", "head_of_investigation", "procurator"})
@Shows(SupervisionTable.class)
@Tag(name = "supervision", description = "Diện theo dõi, chỉ đạo · The committee's list")
public final class SupervisionPages {

    private final Gate gate;
    private final SupervisionList items;
    private final Localities units;
    private final CommandDoor door;
    private final Query query;

    @Inject
    SupervisionPages(Gate gate, SupervisionList items, Localities units, CommandDoor door, Query query) {
        this.gate = gate;
        this.items = items;
        this.units = units;
        this.door = door;
        this.query = query;
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "showItem", summary = "Xem một mục theo dõi · Look up an item of the list")
    @APIResponseSchema(SupervisionShown.class)
    public Response show(@PathParam("id") UUID id) {
        SupervisionEntry item =
                items.findByIdOptional(id).orElseThrow(() -> RequestRefused.because(RequestRefusal.NOT_FOUND));
        gate.permit(Act.READ_CASE, CaseFacts.ofTerritory(units.chainOf(item.locality())));
        return query.one(item.shown(door.today()), item.version());
    }

    @GET
    @Operation(operationId = "listItems", summary = "Diện theo dõi, chỉ đạo · The committee's list")
    @Parameter(
            name = "level",
            in = ParameterIn.QUERY,
            description = "The level of the committee.",
            schema = @Schema(implementation = SupervisionLevel.class))
    @Parameter(
            name = "criterion",
            in = ParameterIn.QUERY,
            description = "Why it was listed.",
            schema = @Schema(implementation = Criterion.class))
    @Parameter(
            name = "standing",
            in = ParameterIn.QUERY,
            description = "How far it has come.",
            schema = @Schema(implementation = SupervisionStanding.class))
    @Parameter(
            name = "member",
            in = ParameterIn.QUERY,
            description = "In charge of the member with this seat: a portfolio.",
            schema = @Schema(type = SchemaType.STRING))
    @Parameter(
            name = "caseId",
            in = ParameterIn.QUERY,
            description = "Of this case.",
            schema = @Schema(type = SchemaType.STRING, format = "uuid"))
    @Parameter(
            name = "open",
            in = ParameterIn.QUERY,
            description = "Only what is on the list: neither proposed alone nor taken off, where true.",
            schema = @Schema(type = SchemaType.BOOLEAN))
    @APIResponseSchema(SupervisionShown[].class)
    public Response list() {
        Map<String, Object> equal = new LinkedHashMap<>();
        query.code("level", SupervisionLevel.values()).ifPresent(level -> equal.put("level", level));
        query.code("criterion", Criterion.values()).ifPresent(criterion -> equal.put("criterion", criterion));
        query.text("caseId").ifPresent(id -> equal.put("caseId", query.readable("caseId", () -> UUID.fromString(id))));
        query.code("standing", SupervisionStanding.values()).ifPresent(standing -> equal.put("standing", standing));
        query.text("member").ifPresent(seat -> equal.put("member", seat));
        LocalDate today = door.today();
        List<SupervisionEntry> rows = items.page(
                equal,
                gate.scope(Act.READ_CASE).heldBy(),
                query.text("open").filter("true"::equals).isPresent(),
                query.cursor(2).map(this::place),
                query.limit() + 1);
        return query.page(rows, row -> row.shown(today), row -> Cursor.of(row.sinceOn(), row.id()));
    }

    private SupervisionList.Place place(Cursor cursor) {
        return query.readable(
                "cursor",
                () -> new SupervisionList.Place(
                        cursor.day(0), UUID.fromString(cursor.parts().get(1))));
    }
}
