package vn.liem.handover.door;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.properties.IfBuildProperty;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.liem.handover.view.RecordedHandoverEntry;
import vn.liem.handover.view.RecordedHandoverList;
import vn.liem.handover.view.RecordedHandoverShown;
import vn.liem.handover.view.RecordedHandoverTable;
import vn.liem.security.Act;
import vn.liem.service.door.Cursor;
import vn.liem.service.door.Gate;
import vn.liem.service.door.Query;
import vn.liem.service.door.ReadScope;
import vn.liem.service.door.RequestRefusal;
import vn.liem.service.door.RequestRefused;
import vn.liem.service.door.Shows;

/** Looking up hand-overs that registers tell of: what the register states, and what was answered in the system. */
@Path(RecordedHandoverResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({
    "intake_officer",
    "investigator",
    "head_of_investigation",
    "procurator",
    "court_officer",
    "enforcement_officer",
    "expert_body",
    "standing_agency",
    "committee_member",
    "auditor",
    "importer",
    "agency_client"
})
@Shows(RecordedHandoverTable.class)
@IfBuildProperty(name = HandoverBeans.MOUNTED, stringValue = "true")
@Tag(name = "recorded-handovers", description = "Chuyển hồ sơ ghi nhận từ sổ · Hand-overs recorded from registers")
public final class RecordedHandoverPages {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Gate gate;
    private final HandoverGate files;
    private final RecordedHandoverList recorded;
    private final Query query;

    @Inject
    RecordedHandoverPages(Gate gate, HandoverGate files, RecordedHandoverList recorded, Query query) {
        this.gate = gate;
        this.files = files;
        this.recorded = recorded;
        this.query = query;
    }

    @GET
    @Path("{id}")
    @Operation(
            operationId = "showRecordedHandover",
            summary = "Xem một lần chuyển hồ sơ theo sổ · Look up a recorded hand-over")
    @APIResponseSchema(RecordedHandoverShown.class)
    public Response show(@PathParam("id") UUID id) {
        RecordedHandoverEntry found =
                recorded.findByIdOptional(id).orElseThrow(() -> RequestRefused.because(RequestRefusal.NOT_FOUND));
        files.permitReading(found.shown().subject(), Set.of(found.from(), found.to()));
        return query.one(json(found), found.version());
    }

    @GET
    @Operation(
            operationId = "listRecordedHandovers",
            summary = "Danh sách chuyển hồ sơ theo sổ · List recorded hand-overs")
    @Parameter(
            name = "subject",
            in = ParameterIn.QUERY,
            description = "Of this file: case:ID, source:ID, finding:ID.",
            schema = @Schema(type = SchemaType.STRING))
    @Parameter(
            name = "unit",
            in = ParameterIn.QUERY,
            description = "From or to this body.",
            schema = @Schema(type = SchemaType.STRING))
    @Parameter(
            name = "open",
            in = ParameterIn.QUERY,
            description = "yes: nobody has said how it ended; no: somebody has.",
            schema = @Schema(type = SchemaType.STRING))
    @APIResponseSchema(RecordedHandoverShown[].class)
    public Response list() {
        ReadScope scope = gate.scope(Act.READ_CASE);
        Set<String> seen = new HashSet<>(scope.heldBy());
        scope.takesPart().ifPresent(seen::add);
        RecordedHandoverList.Wanted wanted = new RecordedHandoverList.Wanted(
                query.text("subject"),
                query.text("unit"),
                query.text("open").map(text -> text.equals("yes")),
                scope.everything(),
                seen);
        List<RecordedHandoverEntry> rows = recorded.page(wanted, query.cursor(2).map(this::place), query.limit() + 1);
        return query.page(rows, RecordedHandoverPages::json, row -> Cursor.of(row.sentOn(), row.recordedId()));
    }

    private RecordedHandoverList.Place place(Cursor cursor) {
        return query.readable(
                "cursor",
                () -> new RecordedHandoverList.Place(
                        cursor.day(0), UUID.fromString(cursor.parts().get(1))));
    }

    /** The row as the fold has written it: values, days and codes in the forms of events. */
    private static JsonNode json(RecordedHandoverEntry found) {
        try {
            return JSON.readTree(found.whole());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a row that was written is JSON", e);
        }
    }
}
