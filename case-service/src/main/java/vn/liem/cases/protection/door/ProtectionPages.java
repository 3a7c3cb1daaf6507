package vn.liem.cases.protection.door;

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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.liem.cases.person.LookUp;
import vn.liem.cases.protection.ProtectionStanding;
import vn.liem.cases.protection.view.ProtectionEntry;
import vn.liem.cases.protection.view.ProtectionList;
import vn.liem.cases.protection.view.ProtectionShown;
import vn.liem.cases.protection.view.ProtectionTable;
import vn.liem.security.Act;
import vn.liem.security.Reach;
import vn.liem.service.door.Cursor;
import vn.liem.service.door.Gate;
import vn.liem.service.door.Query;
import vn.liem.service.door.ReadScope;
import vn.liem.service.door.RequestAtDoor;
import vn.liem.service.door.RequestRefusal;
import vn.liem.service.door.RequestRefused;
import vn.liem.service.door.Shows;
import vn.liem.service.looking.LookingOfRequest;
import vn.liem.service.looking.Opens;

/** Looking up protections over REST, for the body that protects and the standing agency; for everybody else there are none. */
@Path(ProtectionResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed("**")
@Shows(ProtectionTable.class)
@Tag(name = "protection", description = "Bảo vệ người tố cáo · Protection of whistleblowers")
public final class ProtectionPages {

    private final Gate gate;
    private final ProtectionList protections;
    private final ProtectionDesk desk;
    private final ProtectionNotes notes;
    private final Query query;
    private final RequestAtDoor request;
    private final LookingOfRequest looking;

    @Inject
    ProtectionPages(
            Gate gate,
            ProtectionList protections,
            ProtectionDesk desk,
            ProtectionNotes notes,
            Query query,
            RequestAtDoor request,
            LookingOfRequest looking) {
        this.gate = gate;
        this.protections = protections;
        this.desk = desk;
        this.notes = notes;
        this.query = query;
        this.request = request;
        this.looking = looking;
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "showProtection", summary = "Xem một hồ sơ bảo vệ · Look up a protection")
    @APIResponseSchema(ProtectionShown.class)
    public Response show(@PathParam("id") UUID id) {
        ProtectionEntry found =
                protections.findByIdOptional(id).orElseThrow(() -> RequestRefused.because(RequestRefusal.NOT_FOUND));
        desk.permit(Act.READ_PROTECTION, found.body(), found.locality());
        return query.one(found.shown(), found.version());
    }

    @POST
    @Opens
    @Path("{id}/note-openings")
    @Operation(
            operationId = "openProtectionNotes",
            summary = "Mở nội dung kín, có ghi nhật ký · Open the sealed notes, which is recorded")
    @APIResponseSchema(NotesShown.class)
    public Response openNotes(@PathParam("id") UUID id) {
        desk.permitted(id, Act.READ_PROTECTION);
        looking.isFor(LookUp.Purpose.PROTECTION.code());
        return Response.ok(notes.of(id, request.officer())).build();
    }

    @GET
    @Operation(operationId = "listProtections", summary = "Danh sách hồ sơ bảo vệ · List protections")
    @Parameter(
            name = "standing",
            in = ParameterIn.QUERY,
            description = "Where they stand.",
            schema = @Schema(implementation = ProtectionStanding.class))
    @Parameter(
            name = "number",
            in = ParameterIn.QUERY,
            description = "The one with this number.",
            schema = @Schema(type = SchemaType.STRING))
    @APIResponseSchema(ProtectionShown[].class)
    public Response list() {
        ReadScope scope = gate.scopeOrHide(Act.READ_PROTECTION);
        Map<String, Object> equal = new LinkedHashMap<>();
        query.code("standing", ProtectionStanding.values()).ifPresent(code -> equal.put("standing", code));
        query.text("number").ifPresent(number -> equal.put("number", number));
        List<ProtectionEntry> rows = protections.page(
                equal,
                request.officer().agency(),
                wholeTerritories(scope),
                query.cursor(1)
                        .map(cursor -> query.readable(
                                "cursor", () -> UUID.fromString(cursor.parts().getFirst()))),
                query.limit() + 1);
        return query.page(rows, ProtectionEntry::shown, row -> Cursor.of(row.id()));
    }

    /** The standing agency sees all protections of its territory, every other body its own alone. */
    private Set<String> wholeTerritories(ReadScope scope) {
        boolean ofTerritory = request.officer().roles().stream()
                .anyMatch(role -> Act.READ_PROTECTION.grants().get(role) == Reach.JURISDICTION);
        return ofTerritory ? scope.heldBy() : Set.of("");
    }
}
