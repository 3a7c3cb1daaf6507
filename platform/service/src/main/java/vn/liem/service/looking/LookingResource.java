package vn.liem.service.looking;

import static org.eclipse.microprofile.openapi.annotations.enums.ParameterIn.HEADER;
import static org.eclipse.microprofile.openapi.annotations.enums.ParameterIn.QUERY;
import static org.eclipse.microprofile.openapi.annotations.enums.SchemaType.INTEGER;
import static org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.liem.kernel.LegalDay;
import vn.liem.security.Act;
import vn.liem.security.CaseFacts;
import vn.liem.security.looking.LookingKind;
import vn.liem.security.looking.Purpose;
import vn.liem.service.door.Cursor;
import vn.liem.service.door.Gate;
import vn.liem.service.door.Query;

/** The log of looking for the auditor, who is recorded in it as everybody else is; there is no door that changes it. */
@Path("/api/v1/looking")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "looking", description = "Nhật ký truy cập · Who looked at what")
public final class LookingResource {

    private final Gate gate;
    private final Query query;
    private final LookingSearch search;

    @Inject
    LookingResource(Gate gate, Query query, LookingSearch search) {
        this.gate = gate;
        this.query = query;
        this.search = search;
    }

    @GET
    @RolesAllowed("auditor")
    @Operation(
            operationId = "findLooking",
            summary = "Tra nhật ký truy cập, mới nhất trước · Find who looked at what, the newest first")
    @Parameter(
            name = LookingFilter.PURPOSE,
            in = HEADER,
            required = true,
            description = "What for.",
            schema = @Schema(implementation = Purpose.class))
    @Parameter(name = "subject", in = QUERY, description = "Who looked.", schema = @Schema(type = STRING))
    @Parameter(name = "thing", in = QUERY, description = "What: an id or a code.", schema = @Schema(type = STRING))
    @Parameter(name = "kind", in = QUERY, description = "How.", schema = @Schema(implementation = LookingKind.class))
    @Parameter(name = "from", in = QUERY, description = "First day.", schema = @Schema(type = STRING, format = "date"))
    @Parameter(name = "to", in = QUERY, description = "Last day.", schema = @Schema(type = STRING, format = "date"))
    @Parameter(name = "limit", in = QUERY, description = "1 to 200 rows.", schema = @Schema(type = INTEGER))
    @Parameter(name = "cursor", in = QUERY, description = "As next says it.", schema = @Schema(type = STRING))
    @APIResponseSchema(LookingPage.class)
    public Response find() {
        gate.permit(Act.READ_AUDIT_TRAIL, CaseFacts.none());
        LookingAsked asked = new LookingAsked(
                query.text("subject"),
                query.text("thing"),
                query.code("kind", LookingKind.values()).flatMap(LookingKind::ofCode),
                query.day("from").map(LookingResource::beginningOf),
                query.day("to").map(day -> beginningOf(day.plusDays(1))),
                positionOf());
        return query.page(search.find(asked, query.limit() + 1), row -> row, row -> Cursor.of(row.position()));
    }

    private Optional<Long> positionOf() {
        return query.cursor(1)
                .map(cursor -> query.readable(
                        "cursor", () -> Long.parseLong(cursor.parts().getFirst())));
    }

    private static Instant beginningOf(LocalDate day) {
        return day.atStartOfDay(LegalDay.ZONE).toInstant();
    }
}
