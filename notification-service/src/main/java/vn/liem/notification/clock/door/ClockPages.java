package vn.liem.notification.clock.door;

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
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.liem.notification.clock.view.ClockEntry;
import vn.liem.notification.clock.view.ClockGroups;
import vn.liem.notification.clock.view.ClockList;
import vn.liem.notification.clock.view.ClockShown;
import vn.liem.notification.clock.view.ClockState;
import vn.liem.notification.clock.view.ClockTable;
import vn.liem.notification.clock.view.SeenSubjects;
import vn.liem.procedure.clock.UrgencyGroup;
import vn.liem.security.Act;
import vn.liem.security.Officer;
import vn.liem.security.Role;
import vn.liem.service.door.CommandDoor;
import vn.liem.service.door.Cursor;
import vn.liem.service.door.Gate;
import vn.liem.service.door.Query;
import vn.liem.service.door.ReadScope;
import vn.liem.service.door.RequestAtDoor;
import vn.liem.service.door.Shows;

/** Looking up clocks over REST: what runs, what was met, what was missed, and why each ends when it does. */
@Path(ClockPages.PATH)
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
    "expert_body",
    "agency_client"
})
@Shows(ClockTable.class)
@Tag(name = "clocks", description = "Thời hạn tố tụng · Statutory clocks")
public final class ClockPages {

    static final String PATH = "/api/v1/clocks";

    /** How a subject of clocks is named. */
    static final String SUBJECT =
            "(case|source|petition|inspection|appraisal|directive|steering-document):[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    private final Gate gate;
    private final ClockList clocks;
    private final CommandDoor door;
    private final Query query;
    private final RequestAtDoor request;

    @Inject
    ClockPages(Gate gate, ClockList clocks, CommandDoor door, Query query, RequestAtDoor request) {
        this.gate = gate;
        this.clocks = clocks;
        this.door = door;
        this.query = query;
        this.request = request;
    }

    @GET
    @Path("groups")
    @Operation(operationId = "countClocks", summary = "Số thời hạn theo mức độ khẩn · How many clocks are how urgent")
    @Parameter(
            name = "asOf",
            in = ParameterIn.QUERY,
            description = "As things stand on this day; today where none is given.",
            schema = @Schema(type = SchemaType.STRING, format = "date"))
    @Parameter(
            name = "subject",
            in = ParameterIn.QUERY,
            description = "Of this subject: case:ID, source:ID, petition:ID, inspection:ID, appraisal:ID, directive:ID,"
                    + " steering-document:ID.",
            schema = @Schema(type = SchemaType.STRING))
    public ClockGroups groups() {
        LocalDate asOf = query.day("asOf").orElseGet(door::today);
        return ClockGroups.of(asOf, clocks.counts(wanted(query.text("subject").map(this::subject), asOf)));
    }

    @GET
    @Path("{subject}")
    @Operation(operationId = "listClocksOf", summary = "Thời hạn của một vụ án, nguồn tin · The clocks of a subject")
    @Parameter(
            name = "asOf",
            in = ParameterIn.QUERY,
            description = "As things stood on this day; today where none is given.",
            schema = @Schema(type = SchemaType.STRING, format = "date"))
    @APIResponseSchema(ClockShown[].class)
    public Response listOf(@PathParam("subject") String subject) {
        return list(Optional.of(subject(subject)));
    }

    @GET
    @Operation(
            operationId = "listClocks",
            summary = "Thời hạn theo vụ án, nguồn tin, ngày đến hạn · Clocks by subject, state and last day")
    @Parameter(
            name = "asOf",
            in = ParameterIn.QUERY,
            description = "As things stood on this day; today where none is given.",
            schema = @Schema(type = SchemaType.STRING, format = "date"))
    @Parameter(
            name = "subject",
            in = ParameterIn.QUERY,
            description = "Of this subject: case:ID, source:ID, petition:ID, inspection:ID, appraisal:ID, directive:ID,"
                    + " steering-document:ID.",
            schema = @Schema(type = SchemaType.STRING))
    @Parameter(
            name = "clock",
            in = ParameterIn.QUERY,
            description = "Which clock.",
            schema = @Schema(type = SchemaType.STRING))
    @Parameter(
            name = "state",
            in = ParameterIn.QUERY,
            description = "In which state on that day.",
            schema = @Schema(implementation = ClockState.class))
    @Parameter(
            name = "dueFrom",
            in = ParameterIn.QUERY,
            description = "The first last day.",
            schema = @Schema(type = SchemaType.STRING, format = "date"))
    @Parameter(
            name = "dueUntil",
            in = ParameterIn.QUERY,
            description = "The last last day.",
            schema = @Schema(type = SchemaType.STRING, format = "date"))
    @APIResponseSchema(ClockShown[].class)
    public Response list() {
        return list(query.text("subject").map(this::subject));
    }

    private Response list(Optional<String> subject) {
        LocalDate asOf = query.day("asOf").orElseGet(door::today);
        List<ClockEntry> rows =
                clocks.page(wanted(subject, asOf), query.cursor(2).map(this::place), query.limit() + 1);
        return query.page(rows, row -> row.shown(asOf), row -> Cursor.of(row.sortOn(), row.id()));
    }

    private ClockList.Wanted wanted(Optional<String> subject, LocalDate asOf) {
        return new ClockList.Wanted(
                asOf,
                subject,
                query.text("clock"),
                state(),
                query.day("dueFrom"),
                query.day("dueUntil"),
                group(),
                query.text("body"),
                seen(gate, request.officer()));
    }

    private String subject(String given) {
        return query.readable("subject", () -> subjectOf(given));
    }

    /** The subject that was asked for, where it is named as subjects are. */
    static String subjectOf(String given) {
        if (!given.matches(SUBJECT)) {
            throw new IllegalArgumentException(
                    "a subject is named case:…, source:…, petition:…, inspection:…, appraisal:…, directive:… or steering-document:…");
        }
        return given;
    }

    /**
     * What an officer sees by role; an expert body sees the requests by which it was asked, and of directives each sees what the
     * policy lets it read.
     */
    static SeenSubjects seen(Gate gate, Officer officer) {
        ReadScope cases = gate.scope(Act.READ_CASE);
        ReadScope directives = officer.roles().stream().anyMatch(Act.READ_DIRECTIVE.grants()::containsKey)
                ? gate.scope(Act.READ_DIRECTIVE)
                : new ReadScope(false, Set.of(), Optional.empty());
        return new SeenSubjects(
                cases.everything(),
                cases.heldBy(),
                cases.takesPart().orElse(""),
                officer.roles().contains(Role.EXPERT_BODY) ? officer.agency() : "",
                directives.heldBy(),
                directives.takesPart().orElse(""));
    }

    private Optional<ClockState> state() {
        return query.code("state", ClockState.values()).map(code -> ClockState.valueOf(code.toUpperCase(Locale.ROOT)));
    }

    private Optional<UrgencyGroup> group() {
        return query.code("group", UrgencyGroup.values())
                .map(code -> UrgencyGroup.valueOf(code.toUpperCase(Locale.ROOT)));
    }

    private ClockList.Place place(Cursor cursor) {
        return query.readable(
                "cursor",
                () -> new ClockList.Place(
                        LocalDate.parse(cursor.parts().get(0)), cursor.parts().get(1)));
    }
}
