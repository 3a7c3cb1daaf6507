package vn.liem.cases.discipline.door;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
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
import vn.liem.cases.discipline.view.DisciplineTable;
import vn.liem.cases.discipline.view.OpenGapsShown;
import vn.liem.security.Act;
import vn.liem.service.door.CommandDoor;
import vn.liem.service.door.Cursor;
import vn.liem.service.door.Gate;
import vn.liem.service.door.Query;
import vn.liem.service.door.ReadScope;
import vn.liem.service.door.Shows;

/** Where one track of discipline waits for the other, over REST. */
@Path("/api/v1/discipline-gaps")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({"intake_officer", "standing_agency", "committee_member", "auditor"})
@Shows(DisciplineTable.class)
@Tag(name = "discipline", description = "Kỷ luật · Discipline")
public final class DisciplineGapPages {

    private final Gate gate;
    private final DisciplineList matters;
    private final CommandDoor door;
    private final Query query;

    @Inject
    DisciplineGapPages(Gate gate, DisciplineList matters, CommandDoor door, Query query) {
        this.gate = gate;
        this.matters = matters;
        this.door = door;
        this.query = query;
    }

    @GET
    @Operation(
            operationId = "listDisciplineGaps",
            summary = "Kỷ luật đảng và hành chính chưa đồng bộ · Where one track waits for the other")
    @Parameter(
            name = "caseId",
            in = ParameterIn.QUERY,
            description = "Of this case.",
            schema = @Schema(type = SchemaType.STRING, format = "uuid"))
    @Parameter(
            name = "asOf",
            in = ParameterIn.QUERY,
            description = "At the end of which day, today where none is named.",
            schema = @Schema(type = SchemaType.STRING, format = "date"))
    @APIResponseSchema(OpenGapsShown[].class)
    public Response gaps() {
        LocalDate asOf = query.day("asOf").orElseGet(door::today);
        List<DisciplineEntry> rows = matters.withGap(equal(), whose(), asOf, after(), query.limit() + 1);
        return query.page(rows, row -> OpenGapsShown.of(row, asOf), row -> Cursor.of(row.id()));
    }

    private DisciplineList.Whose whose() {
        ReadScope scope = gate.scope(Act.READ_CASE);
        return new DisciplineList.Whose(
                scope.everything(), scope.heldBy(), scope.takesPart().orElse(""));
    }

    private Map<String, Object> equal() {
        return query.text("caseId")
                .<Map<String, Object>>map(
                        text -> Map.of("caseId", query.readable("caseId", () -> UUID.fromString(text))))
                .orElse(Map.of());
    }

    private Optional<UUID> after() {
        return query.cursor(1)
                .map(cursor -> query.readable(
                        "cursor", () -> UUID.fromString(cursor.parts().getFirst())));
    }
}
