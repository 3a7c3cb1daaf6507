package vn.liem.cases.registry.door;

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
import vn.liem.cases.registry.CaseField;
import vn.liem.cases.registry.ItemType;
import vn.liem.cases.registry.OffenceGroup;
import vn.liem.cases.registry.view.CaseEntry;
import vn.liem.cases.registry.view.CaseList;
import vn.liem.cases.registry.view.CaseShown;
import vn.liem.cases.registry.view.CaseTable;
import vn.liem.security.Act;
import vn.liem.service.door.Cursor;
import vn.liem.service.door.Gate;
import vn.liem.service.door.Query;
import vn.liem.service.door.ReadScope;
import vn.liem.service.door.RequestRefusal;
import vn.liem.service.door.RequestRefused;
import vn.liem.service.door.Shows;
import vn.liem.service.part.NotRecused;

/** Looking up matters and cases over REST. */
@Path(CaseResource.PATH)
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
@Shows(CaseTable.class)
@Tag(name = "cases", description = "Sổ theo dõi vụ án, vụ việc · The case registry")
public final class CasePages {

    private final Gate gate;
    private final CaseList cases;
    private final FactsAtRegistry facts;
    private final NotRecused notRecused;
    private final Query query;

    @Inject
    CasePages(Gate gate, CaseList cases, FactsAtRegistry facts, NotRecused notRecused, Query query) {
        this.gate = gate;
        this.cases = cases;
        this.facts = facts;
        this.notRecused = notRecused;
        this.query = query;
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "showCase", summary = "Xem một vụ án, vụ việc · Look up a matter or case")
    @APIResponseSchema(CaseShown.class)
    public Response show(@PathParam("id") UUID id) {
        CaseEntry found =
                cases.findByIdOptional(id).orElseThrow(() -> RequestRefused.because(RequestRefusal.NOT_FOUND));
        gate.permit(Act.READ_CASE, facts.of(id));
        Optional<CaseEntry> goesOnIn = cases.goesOnIn(found);
        CaseShown shown = found.shown(goesOnIn);
        return goesOnIn.map(other -> query.one(shown, found.version(), other.id()))
                .orElseGet(() -> query.one(shown, found.version()));
    }

    @GET
    @Operation(operationId = "listCases", summary = "Danh sách vụ án, vụ việc · List matters and cases")
    @Parameter(
            name = "itemType",
            in = ParameterIn.QUERY,
            description = "Matter or case.",
            schema = @Schema(implementation = ItemType.class))
    @Parameter(
            name = "field",
            in = ParameterIn.QUERY,
            description = "Of which field.",
            schema = @Schema(implementation = CaseField.class))
    @Parameter(
            name = "offenceGroup",
            in = ParameterIn.QUERY,
            description = "Of which group of offences.",
            schema = @Schema(implementation = OffenceGroup.class))
    @Parameter(
            name = "number",
            in = ParameterIn.QUERY,
            description = "The one with this number.",
            schema = @Schema(type = SchemaType.STRING))
    @Parameter(
            name = "locality",
            in = ParameterIn.QUERY,
            description = "Where: the code of a body.",
            schema = @Schema(type = SchemaType.STRING))
    @Parameter(
            name = "registeredFrom",
            in = ParameterIn.QUERY,
            description = "The first day of registering.",
            schema = @Schema(type = SchemaType.STRING, format = "date"))
    @Parameter(
            name = "registeredUntil",
            in = ParameterIn.QUERY,
            description = "The last day of registering.",
            schema = @Schema(type = SchemaType.STRING, format = "date"))
    @APIResponseSchema(CaseShown[].class)
    public Response list() {
        ReadScope scope = gate.scope(Act.READ_CASE);
        CaseList.Wanted wanted = new CaseList.Wanted(
                codes(),
                query.day("registeredFrom"),
                query.day("registeredUntil"),
                scope.everything(),
                scope.heldBy(),
                scope.takesPart().orElse(""));
        List<CaseEntry> rows = cases.page(wanted, query.cursor(2).map(this::place), query.limit() + 1);
        return query.page(
                rows,
                row -> notRecused.in(row.id()),
                row -> row.shown(cases.goesOnIn(row)),
                row -> Cursor.of(row.registeredOn(), row.id()));
    }

    private Map<String, String> codes() {
        Map<String, Optional<String>> asked = new LinkedHashMap<>();
        asked.put("itemType", query.code("itemType", ItemType.values()));
        asked.put("field", query.code("field", CaseField.values()));
        asked.put("offenceGroup", query.code("offenceGroup", OffenceGroup.values()));
        asked.put("number", query.text("number"));
        asked.put("locality", query.text("locality"));
        Map<String, String> given = new LinkedHashMap<>();
        asked.forEach((column, code) -> code.ifPresent(value -> given.put(column, value)));
        return given;
    }

    private CaseList.Place place(Cursor cursor) {
        return query.readable(
                "cursor",
                () -> new CaseList.Place(
                        cursor.day(0), UUID.fromString(cursor.parts().get(1))));
    }
}
