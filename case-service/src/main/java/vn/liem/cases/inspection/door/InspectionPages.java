package vn.liem.cases.inspection.door;

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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.liem.cases.door.FindSource;
import vn.liem.cases.door.FindSource.FileOfSource;
import vn.liem.cases.door.FindSource.SourceFound;
import vn.liem.cases.inspection.InspectionKind;
import vn.liem.cases.inspection.InspectionStanding;
import vn.liem.cases.inspection.view.InspectionEntry;
import vn.liem.cases.inspection.view.InspectionList;
import vn.liem.cases.inspection.view.InspectionShown;
import vn.liem.cases.inspection.view.InspectionTable;
import vn.liem.cases.inspection.view.SourceStanding;
import vn.liem.cases.inspection.view.SourceStanding.HandOverState;
import vn.liem.security.Act;
import vn.liem.security.CaseFacts;
import vn.liem.service.Localities;
import vn.liem.service.door.Cursor;
import vn.liem.service.door.Gate;
import vn.liem.service.door.Query;
import vn.liem.service.door.ReadScope;
import vn.liem.service.door.RequestAtDoor;
import vn.liem.service.door.RequestRefusal;
import vn.liem.service.door.RequestRefused;
import vn.liem.service.door.Shows;

/** Looking up inspections over REST, with what became of the sources that they led to. */
@Path(InspectionResource.PATH)
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
@Shows(InspectionTable.class)
@Tag(name = "inspections", description = "Thanh tra, kiểm tra, kiểm toán, giám sát · Inspections")
public final class InspectionPages {

    private final Gate gate;
    private final InspectionList inspections;
    private final FindSource sources;
    private final Localities units;
    private final Query query;

    @Inject
    InspectionPages(Gate gate, InspectionList inspections, FindSource sources, Localities units, Query query) {
        this.gate = gate;
        this.inspections = inspections;
        this.sources = sources;
        this.units = units;
        this.query = query;
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "showInspection", summary = "Xem một cuộc thanh tra, kiểm tra · Look up an inspection")
    @APIResponseSchema(InspectionShown.class)
    public Response show(@PathParam("id") UUID id) {
        InspectionEntry inspection =
                inspections.findByIdOptional(id).orElseThrow(() -> RequestRefused.because(RequestRefusal.NOT_FOUND));
        gate.permit(Act.READ_CASE, CaseFacts.heldBy(inspection.inspectedBy(), units.chainOf(inspection.inspectedBy())));
        // What became of a source is no part of the version: this is never answered with "not modified".
        return Response.ok(shown(inspection))
                .header(HttpHeaders.ETAG, RequestAtDoor.etag(inspection.version()))
                .build();
    }

    @GET
    @Operation(operationId = "listInspections", summary = "Danh sách thanh tra, kiểm tra · List inspections")
    @Parameter(
            name = "kind",
            in = ParameterIn.QUERY,
            description = "By which work.",
            schema = @Schema(implementation = InspectionKind.class))
    @Parameter(
            name = "standing",
            in = ParameterIn.QUERY,
            description = "How far it has come.",
            schema = @Schema(implementation = InspectionStanding.class))
    @Parameter(
            name = "number",
            in = ParameterIn.QUERY,
            description = "Those with this number.",
            schema = @Schema(type = SchemaType.STRING))
    @Parameter(
            name = "inspectedBy",
            in = ParameterIn.QUERY,
            description = "Who inspects: the code of a body.",
            schema = @Schema(type = SchemaType.STRING))
    @Parameter(
            name = "about",
            in = ParameterIn.QUERY,
            description = "Who is inspected: the code of a body.",
            schema = @Schema(type = SchemaType.STRING))
    @Parameter(
            name = "untransferred",
            in = ParameterIn.QUERY,
            description = "true: those with a sign of crime that was not transferred yet.",
            schema = @Schema(type = SchemaType.BOOLEAN))
    @Parameter(
            name = "startedFrom",
            in = ParameterIn.QUERY,
            description = "The first day of starting.",
            schema = @Schema(type = SchemaType.STRING, format = "date"))
    @Parameter(
            name = "startedUntil",
            in = ParameterIn.QUERY,
            description = "The last day of starting.",
            schema = @Schema(type = SchemaType.STRING, format = "date"))
    @APIResponseSchema(InspectionShown[].class)
    public Response list() {
        ReadScope scope = gate.scope(Act.READ_CASE);
        Set<String> seen = new LinkedHashSet<>(scope.heldBy());
        scope.takesPart().ifPresent(seen::add);
        InspectionList.Wanted wanted = new InspectionList.Wanted(
                codes(),
                query.code("untransferred", OnlyThose.values()).isPresent(),
                query.day("startedFrom"),
                query.day("startedUntil"),
                scope.everything(),
                seen);
        List<InspectionEntry> rows = inspections.page(wanted, query.cursor(2).map(this::place), query.limit() + 1);
        return query.page(rows, this::shown, row -> Cursor.of(row.startedOn(), row.id()));
    }

    private InspectionShown shown(InspectionEntry inspection) {
        Map<UUID, SourceStanding> became = new LinkedHashMap<>();
        for (UUID id : inspection.sources()) {
            SourceFound found = sources.standing(id);
            became.put(
                    id,
                    new SourceStanding(
                            found.receivedBy(),
                            found.receivedOn(),
                            found.heldBy(),
                            handOver(found.file()),
                            found.outcome(),
                            found.decidedOn(),
                            found.caseNumber()));
        }
        return inspection.shown(became);
    }

    private static HandOverState handOver(FileOfSource file) {
        return switch (file) {
            case WITH_SENDER -> HandOverState.WITH_SENDER;
            case UNDER_OFFER -> HandOverState.UNDER_OFFER;
            case HANDED_OVER -> HandOverState.HANDED_OVER;
        };
    }

    private Map<String, String> codes() {
        Map<String, Optional<String>> asked = new LinkedHashMap<>();
        asked.put("kind", query.code("kind", InspectionKind.values()));
        asked.put("standing", query.code("standing", InspectionStanding.values()));
        asked.put("number", query.text("number"));
        asked.put("inspectedBy", query.text("inspectedBy"));
        asked.put("about", query.text("about"));
        Map<String, String> given = new LinkedHashMap<>();
        asked.forEach((column, code) -> code.ifPresent(value -> given.put(column, value)));
        return given;
    }

    /** A mark is asked for or it is not; who wants the others asks for all. */
    private enum OnlyThose {
        TRUE
    }

    private InspectionList.Place place(Cursor cursor) {
        return query.readable(
                "cursor",
                () -> new InspectionList.Place(
                        cursor.day(0), UUID.fromString(cursor.parts().get(1))));
    }
}
