package vn.liem.cases.source.door;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
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
import vn.liem.cases.source.SourceChannel;
import vn.liem.cases.source.SourceField;
import vn.liem.cases.source.SourceKind;
import vn.liem.cases.source.SourceOutcome;
import vn.liem.cases.source.view.SourceEntry;
import vn.liem.cases.source.view.SourceList;
import vn.liem.cases.source.view.SourceShown;
import vn.liem.cases.source.view.SourceTable;
import vn.liem.security.Act;
import vn.liem.service.door.Cursor;
import vn.liem.service.door.Gate;
import vn.liem.service.door.Query;
import vn.liem.service.door.ReadScope;
import vn.liem.service.door.RequestRefusal;
import vn.liem.service.door.RequestRefused;
import vn.liem.service.door.Shows;

/** Looking up information sources over REST. */
@Path(SourceResource.PATH)
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
    "agency_client"
})
@Shows(SourceTable.class)
@Tag(name = "sources", description = "Nguồn tin về tội phạm · Information sources on crime")
public final class SourcePages {

    private final Gate gate;
    private final SourceList sources;
    private final SourceInHands inHands;
    private final Query query;

    @Inject
    SourcePages(Gate gate, SourceList sources, SourceInHands inHands, Query query) {
        this.gate = gate;
        this.sources = sources;
        this.inHands = inHands;
        this.query = query;
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "showSource", summary = "Xem một nguồn tin · Look up a source")
    @APIResponseSchema(SourceShown.class)
    public Response show(@PathParam("id") UUID id) {
        SourceEntry source =
                sources.findByIdOptional(id).orElseThrow(() -> RequestRefused.because(RequestRefusal.NOT_FOUND));
        gate.permit(Act.READ_CASE, inHands.facts(id, source.heldBy(), source.parties()));
        return query.one(source.shown(), source.version());
    }

    @GET
    @Operation(operationId = "listSources", summary = "Danh sách nguồn tin · List sources")
    @Parameter(
            name = "kind",
            in = ParameterIn.QUERY,
            description = "Which kind.",
            schema = @Schema(implementation = SourceKind.class))
    @Parameter(
            name = "channel",
            in = ParameterIn.QUERY,
            description = "How it was found.",
            schema = @Schema(implementation = SourceChannel.class))
    @Parameter(
            name = "field",
            in = ParameterIn.QUERY,
            description = "Of which field.",
            schema = @Schema(implementation = SourceField.class))
    @Parameter(
            name = "outcome",
            in = ParameterIn.QUERY,
            description = "How it was decided.",
            schema = @Schema(implementation = SourceOutcome.class))
    @Parameter(
            name = "number",
            in = ParameterIn.QUERY,
            description = "The one with this number.",
            schema = @Schema(type = SchemaType.STRING))
    @Parameter(
            name = "sentBy",
            in = ParameterIn.QUERY,
            description = "Who sent it: the code of a body.",
            schema = @Schema(type = SchemaType.STRING))
    @Parameter(
            name = "heldBy",
            in = ParameterIn.QUERY,
            description = "Who has it now: the code of a body.",
            schema = @Schema(type = SchemaType.STRING))
    @Parameter(
            name = "sentFrom",
            in = ParameterIn.QUERY,
            description = "The first day of sending.",
            schema = @Schema(type = SchemaType.STRING, format = "date"))
    @Parameter(
            name = "sentUntil",
            in = ParameterIn.QUERY,
            description = "The last day of sending.",
            schema = @Schema(type = SchemaType.STRING, format = "date"))
    @APIResponseSchema(SourceShown[].class)
    public Response list() {
        ReadScope scope = gate.scope(Act.READ_CASE);
        SourceList.Wanted wanted = new SourceList.Wanted(
                codes(),
                query.day("sentFrom"),
                query.day("sentUntil"),
                scope.everything(),
                scope.heldBy(),
                scope.takesPart().orElse(""));
        List<SourceEntry> rows = sources.page(wanted, query.cursor(2).map(this::place), query.limit() + 1);
        return query.page(rows, SourceEntry::shown, row -> Cursor.of(row.sentOn(), row.id()));
    }

    private Map<String, String> codes() {
        Map<String, Optional<String>> asked = new LinkedHashMap<>();
        asked.put("kind", query.code("kind", SourceKind.values()));
        asked.put("channel", query.code("channel", SourceChannel.values()));
        asked.put("field", query.code("field", SourceField.values()));
        asked.put("outcome", query.code("outcome", SourceOutcome.values()));
        asked.put("number", query.text("number"));
        asked.put("sentBy", query.text("sentBy"));
        asked.put("heldBy", query.text("heldBy"));
        Map<String, String> given = new LinkedHashMap<>();
        asked.forEach((column, code) -> code.ifPresent(value -> given.put(column, value)));
        return given;
    }

    private SourceList.Place place(Cursor cursor) {
        return query.readable(
                "cursor",
                () -> new SourceList.Place(
                        cursor.day(0), UUID.fromString(cursor.parts().get(1))));
    }
}
