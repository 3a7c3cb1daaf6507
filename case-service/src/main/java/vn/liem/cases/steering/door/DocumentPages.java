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
import vn.liem.cases.steering.DocumentKind;
import vn.liem.cases.steering.view.DocumentEntry;
import vn.liem.cases.steering.view.DocumentList;
import vn.liem.cases.steering.view.DocumentShown;
import vn.liem.cases.steering.view.DocumentTable;
import vn.liem.security.Act;
import vn.liem.service.door.CommandDoor;
import vn.liem.service.door.Cursor;
import vn.liem.service.door.Gate;
import vn.liem.service.door.Query;
import vn.liem.service.door.ReadScope;
import vn.liem.service.door.RequestAtDoor;
import vn.liem.service.door.RequestRefusal;
import vn.liem.service.door.RequestRefused;
import vn.liem.service.door.Shows;

/** Looking up steering documents over REST: which bodies have acknowledged and answered them, and which have not. */
@Path(DocumentDesk.PATH)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({
    "standing_agency",
    "committee_member",
    "auditor",
    "intake_officer",
    "head_of_investigation",
    "procurator",
    "court_officer",
    "enforcement_officer",
    "expert_body"
})
@Shows(DocumentTable.class)
@Tag(name = "steering-documents", description = "Văn bản chỉ đạo, yêu cầu, kế hoạch · Steering documents")
public final class DocumentPages {

    private final Gate gate;
    private final DocumentList documents;
    private final DocumentDesk desk;
    private final CommandDoor door;
    private final Query query;

    @Inject
    DocumentPages(Gate gate, DocumentList documents, DocumentDesk desk, CommandDoor door, Query query) {
        this.gate = gate;
        this.documents = documents;
        this.desk = desk;
        this.door = door;
        this.query = query;
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "showSteeringDocument", summary = "Xem một văn bản · Look up a steering document")
    @APIResponseSchema(DocumentShown.class)
    public Response show(@PathParam("id") UUID id) {
        DocumentEntry document =
                documents.findByIdOptional(id).orElseThrow(() -> RequestRefused.because(RequestRefusal.NOT_FOUND));
        desk.permitReading(document.addressees(), document.parties());
        // Who passed it on is said by other streams, and what is overdue by the day: the version alone does not tell.
        return Response.ok(shown(document))
                .header(HttpHeaders.ETAG, RequestAtDoor.etag(document.version()))
                .build();
    }

    @GET
    @Operation(
            operationId = "listSteeringDocuments",
            summary = "Văn bản chỉ đạo, yêu cầu, kế hoạch · List steering documents")
    @Parameter(
            name = "kind",
            in = ParameterIn.QUERY,
            description = "What they are.",
            schema = @Schema(implementation = DocumentKind.class))
    @Parameter(
            name = "parent",
            in = ParameterIn.QUERY,
            description = "That pass on this document.",
            schema = @Schema(type = SchemaType.STRING, format = "uuid"))
    @Parameter(
            name = "overdueOn",
            in = ParameterIn.QUERY,
            description = "Those that a body has not answered though the day to do so lies before this day.",
            schema = @Schema(type = SchemaType.STRING, format = "date"))
    @APIResponseSchema(DocumentShown[].class)
    public Response list() {
        Map<String, Object> equal = new LinkedHashMap<>();
        query.code("kind", DocumentKind.values()).ifPresent(kind -> equal.put("kind", kind));
        query.text("parent").ifPresent(id -> equal.put("parent", query.readable("parent", () -> UUID.fromString(id))));
        ReadScope scope = gate.scope(Act.READ_DIRECTIVE);
        List<DocumentEntry> rows = documents.page(
                new DocumentList.Wanted(
                        equal,
                        query.day("overdueOn"),
                        scope.heldBy(),
                        scope.takesPart().orElse("")),
                query.cursor(2).map(this::place),
                query.limit() + 1);
        return query.page(rows, this::shown, row -> Cursor.of(row.issuedOn(), row.id()));
    }

    private DocumentShown shown(DocumentEntry document) {
        return document.shown(documents.passingOn(document.id()), door.today());
    }

    private DocumentList.Place place(Cursor cursor) {
        return query.readable(
                "cursor",
                () -> new DocumentList.Place(
                        cursor.day(0), UUID.fromString(cursor.parts().get(1))));
    }
}
