package vn.liem.cases.discipline.door;

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
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.liem.cases.discipline.view.DisciplineEntry;
import vn.liem.cases.discipline.view.DisciplineList;
import vn.liem.cases.discipline.view.DisciplineShown;
import vn.liem.cases.discipline.view.DisciplineTable;
import vn.liem.security.Act;
import vn.liem.security.CaseFacts;
import vn.liem.service.Localities;
import vn.liem.service.door.CommandDoor;
import vn.liem.service.door.Cursor;
import vn.liem.service.door.Gate;
import vn.liem.service.door.Query;
import vn.liem.service.door.ReadScope;
import vn.liem.service.door.RequestRefusal;
import vn.liem.service.door.RequestRefused;
import vn.liem.service.door.Shows;

/** Looking up matters of discipline over REST, the tracks side by side. */
@Path(DisciplineResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({"intake_officer", "standing_agency", "committee_member", "auditor"})
@Shows(DisciplineTable.class)
@Tag(name = "discipline", description = "Kỷ luật · Discipline")
public final class DisciplinePages {

    private final Gate gate;
    private final DisciplineList matters;
    private final Localities units;
    private final CommandDoor door;
    private final Query query;

    @Inject
    DisciplinePages(Gate gate, DisciplineList matters, Localities units, CommandDoor door, Query query) {
        this.gate = gate;
        this.matters = matters;
        this.units = units;
        this.door = door;
        this.query = query;
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "showDiscipline", summary = "Xem một hồ sơ kỷ luật · Look up a matter of discipline")
    @Parameter(
            name = "asOf",
            in = ParameterIn.QUERY,
            description = "On which day, today where none is named.",
            schema = @Schema(type = SchemaType.STRING, format = "date"))
    @APIResponseSchema(DisciplineShown.class)
    public Response show(@PathParam("id") UUID id) {
        DisciplineEntry found =
                matters.findByIdOptional(id).orElseThrow(() -> RequestRefused.because(RequestRefusal.NOT_FOUND));
        gate.permit(Act.READ_CASE, CaseFacts.heldBy(found.registeredBy(), units.chainOf(found.locality())));
        return query.one(found.shown(asOf()), found.version());
    }

    @GET
    @Operation(operationId = "listDiscipline", summary = "Danh sách hồ sơ kỷ luật · List matters of discipline")
    @Parameter(
            name = "caseId",
            in = ParameterIn.QUERY,
            description = "Of this case.",
            schema = @Schema(type = SchemaType.STRING, format = "uuid"))
    @Parameter(
            name = "person",
            in = ParameterIn.QUERY,
            description = "About the person with this key.",
            schema = @Schema(type = SchemaType.STRING, format = "uuid"))
    @Parameter(
            name = "organisation",
            in = ParameterIn.QUERY,
            description = "About this organisation: the code of a body.",
            schema = @Schema(type = SchemaType.STRING))
    @Parameter(
            name = "asOf",
            in = ParameterIn.QUERY,
            description = "On which day, today where none is named.",
            schema = @Schema(type = SchemaType.STRING, format = "date"))
    @APIResponseSchema(DisciplineShown[].class)
    public Response list() {
        LocalDate asOf = asOf();
        List<DisciplineEntry> rows = matters.page(equal(), whose(), after(), query.limit() + 1);
        return query.page(rows, row -> row.shown(asOf), row -> Cursor.of(row.id()));
    }

    private LocalDate asOf() {
        return query.day("asOf").orElseGet(door::today);
    }

    private DisciplineList.Whose whose() {
        ReadScope scope = gate.scope(Act.READ_CASE);
        return new DisciplineList.Whose(
                scope.everything(), scope.heldBy(), scope.takesPart().orElse(""));
    }

    private Map<String, Object> equal() {
        Map<String, Object> equal = new LinkedHashMap<>();
        id("caseId").ifPresent(id -> equal.put("caseId", id));
        id("person").ifPresent(id -> equal.put("person", id));
        query.text("organisation").ifPresent(code -> equal.put("organisation", code));
        return equal;
    }

    private Optional<UUID> id(String name) {
        return query.text(name).map(text -> query.readable(name, () -> UUID.fromString(text)));
    }

    private Optional<UUID> after() {
        return query.cursor(1)
                .map(cursor -> query.readable(
                        "cursor", () -> UUID.fromString(cursor.parts().getFirst())));
    }
}
