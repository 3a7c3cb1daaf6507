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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.liem.handover.protocol.FileSubject;
import vn.liem.handover.protocol.SubjectKind;
import vn.liem.handover.view.HandoverEntry;
import vn.liem.handover.view.HandoverList;
import vn.liem.handover.view.HandoverShown;
import vn.liem.handover.view.HandoverState;
import vn.liem.handover.view.HandoverTable;
import vn.liem.security.Act;
import vn.liem.service.door.Cursor;
import vn.liem.service.door.Gate;
import vn.liem.service.door.Query;
import vn.liem.service.door.ReadScope;
import vn.liem.service.door.RequestRefusal;
import vn.liem.service.door.RequestRefused;
import vn.liem.service.door.Shows;
import vn.liem.service.part.NotRecused;

/** Looking up hand-overs over REST: what each side has said, with the leaf under which its log holds it. */
@Path(HandoverResource.PATH)
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
@Shows(HandoverTable.class)
@IfBuildProperty(name = HandoverBeans.MOUNTED, stringValue = "true")
@Tag(name = "handovers", description = "Chuyển hồ sơ · Hand-over of files")
public final class HandoverPages {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Gate gate;
    private final HandoverGate files;
    private final HandoverList handovers;
    private final NotRecused notRecused;
    private final Query query;

    @Inject
    HandoverPages(Gate gate, HandoverGate files, HandoverList handovers, NotRecused notRecused, Query query) {
        this.gate = gate;
        this.files = files;
        this.handovers = handovers;
        this.notRecused = notRecused;
        this.query = query;
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "showHandover", summary = "Xem một lần chuyển hồ sơ · Look up a hand-over")
    @APIResponseSchema(HandoverShown.class)
    public Response show(@PathParam("id") UUID id) {
        HandoverEntry handover =
                handovers.findByIdOptional(id).orElseThrow(() -> RequestRefused.because(RequestRefusal.NOT_FOUND));
        Set<String> bodies =
                Stream.concat(handover.from().stream(), handover.to().stream()).collect(Collectors.toSet());
        files.permitReading(handover.shown().subject(), bodies);
        return query.one(json(handover), handover.version());
    }

    @GET
    @Operation(operationId = "listHandovers", summary = "Danh sách chuyển hồ sơ · List hand-overs")
    @Parameter(
            name = "state",
            in = ParameterIn.QUERY,
            description = "In which state it stands.",
            schema = @Schema(implementation = HandoverState.class))
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
            name = "late",
            in = ParameterIn.QUERY,
            description = "yes: the answer is late; no: it is not.",
            schema = @Schema(type = SchemaType.STRING))
    @APIResponseSchema(HandoverShown[].class)
    public Response list() {
        ReadScope scope = gate.scope(Act.READ_CASE);
        Set<String> seen = new HashSet<>(scope.heldBy());
        scope.takesPart().ifPresent(seen::add);
        HandoverList.Wanted wanted = new HandoverList.Wanted(
                codes(),
                query.text("unit"),
                query.text("late").map(text -> text.equals("yes")),
                scope.everything(),
                seen);
        List<HandoverEntry> rows = handovers.page(wanted, query.cursor(2).map(this::place), query.limit() + 1);
        return query.page(rows, this::isSeen, HandoverPages::json, row -> Cursor.of(row.firstOn(), row.offerId()));
    }

    private boolean isSeen(HandoverEntry row) {
        FileSubject file = row.shown().subject();
        return file.kind() != SubjectKind.CASE || notRecused.in(file.id());
    }

    private Map<String, String> codes() {
        Map<String, String> given = new LinkedHashMap<>();
        query.code("state", HandoverState.values()).ifPresent(state -> given.put("state", state));
        query.text("subject").ifPresent(subject -> given.put("subject", subject));
        return given;
    }

    private HandoverList.Place place(Cursor cursor) {
        return query.readable(
                "cursor",
                () -> new HandoverList.Place(
                        cursor.day(0), UUID.fromString(cursor.parts().get(1))));
    }

    /** The row as the fold has written it: values, days and codes in the forms of events. */
    private static JsonNode json(HandoverEntry handover) {
        try {
            return JSON.readTree(handover.whole());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a row that was written is JSON", e);
        }
    }
}
