package vn.liem.cases.petition.door;

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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
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
import vn.liem.cases.petition.PetitionKind;
import vn.liem.cases.petition.PetitionStanding;
import vn.liem.cases.petition.view.PetitionEntry;
import vn.liem.cases.petition.view.PetitionList;
import vn.liem.cases.petition.view.PetitionMark;
import vn.liem.cases.petition.view.PetitionShown;
import vn.liem.cases.petition.view.PetitionTable;
import vn.liem.security.Act;
import vn.liem.service.door.CommandDoor;
import vn.liem.service.door.Cursor;
import vn.liem.service.door.Gate;
import vn.liem.service.door.Query;
import vn.liem.service.door.ReadScope;
import vn.liem.service.door.RequestRefusal;
import vn.liem.service.door.RequestRefused;
import vn.liem.service.door.Shows;

/** Looking up petitions over REST. */
@Path(PetitionDesk.PATH)
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
@Shows(PetitionTable.class)
@Tag(name = "petitions", description = "Đơn khiếu nại, tố cáo, kiến nghị, phản ánh · Petitions")
public final class PetitionPages {

    private final Gate gate;
    private final PetitionList petitions;
    private final PetitionDesk desk;
    private final CommandDoor door;
    private final Query query;

    @Inject
    PetitionPages(Gate gate, PetitionList petitions, PetitionDesk desk, CommandDoor door, Query query) {
        this.gate = gate;
        this.petitions = petitions;
        this.desk = desk;
        this.door = door;
        this.query = query;
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "showPetition", summary = "Xem một đơn · Look up a petition")
    @APIResponseSchema(PetitionShown.class)
    public Response show(@PathParam("id") UUID id) {
        PetitionEntry petition =
                petitions.findByIdOptional(id).orElseThrow(() -> RequestRefused.because(RequestRefusal.NOT_FOUND));
        gate.permit(Act.READ_CASE, desk.facts(petition.receivedBy(), petition.parties()));
        return query.one(petition.shown(door.today()), petition.version());
    }

    @GET
    @Operation(operationId = "listPetitions", summary = "Danh sách đơn · List petitions")
    @Parameter(
            name = "kind",
            in = ParameterIn.QUERY,
            description = "Which kind, as classified.",
            schema = @Schema(implementation = PetitionKind.class))
    @Parameter(
            name = "standing",
            in = ParameterIn.QUERY,
            description = "How far it has come.",
            schema = @Schema(implementation = PetitionStanding.class))
    @Parameter(
            name = "number",
            in = ParameterIn.QUERY,
            description = "The one with this number.",
            schema = @Schema(type = SchemaType.STRING))
    @Parameter(
            name = "receivedBy",
            in = ParameterIn.QUERY,
            description = "Who received it: the code of a body.",
            schema = @Schema(type = SchemaType.STRING))
    @Parameter(
            name = "sourceNumber",
            in = ParameterIn.QUERY,
            description = "Those that led to the information source with this number.",
            schema = @Schema(type = SchemaType.STRING))
    @Parameter(
            name = "mark",
            in = ParameterIn.QUERY,
            description = "Those with this mark.",
            schema = @Schema(implementation = PetitionMark.class))
    @Parameter(
            name = "prolongedOn",
            in = ParameterIn.QUERY,
            description = "Those that were accepted, are not settled, and whose last day lies before this day.",
            schema = @Schema(type = SchemaType.STRING, format = "date"))
    @Parameter(
            name = "receivedFrom",
            in = ParameterIn.QUERY,
            description = "The first day of receipt.",
            schema = @Schema(type = SchemaType.STRING, format = "date"))
    @Parameter(
            name = "receivedUntil",
            in = ParameterIn.QUERY,
            description = "The last day of receipt.",
            schema = @Schema(type = SchemaType.STRING, format = "date"))
    @APIResponseSchema(PetitionShown[].class)
    public Response list() {
        return page(Optional.empty());
    }

    @GET
    @Path("{id}/links")
    @Operation(operationId = "listPetitionsLinkedTo", summary = "Các đơn trùng với một đơn · Petitions that repeat one")
    @APIResponseSchema(PetitionShown[].class)
    public Response linkedTo(@PathParam("id") UUID id) {
        return page(Optional.of(id));
    }

    private Response page(Optional<UUID> linkedTo) {
        ReadScope scope = gate.scope(Act.READ_CASE);
        PetitionList.Wanted wanted = new PetitionList.Wanted(
                codes(),
                query.code("mark", PetitionMark.values())
                        .map(code -> PetitionMark.valueOf(code.toUpperCase(Locale.ROOT))),
                query.day("receivedFrom"),
                query.day("receivedUntil"),
                query.day("prolongedOn"),
                linkedTo,
                scope.everything(),
                scope.heldBy(),
                scope.takesPart().orElse(""));
        LocalDate today = door.today();
        List<PetitionEntry> rows = petitions.page(wanted, query.cursor(2).map(this::place), query.limit() + 1);
        return query.page(rows, row -> row.shown(today), row -> Cursor.of(row.receivedOn(), row.id()));
    }

    private Map<String, String> codes() {
        Map<String, Optional<String>> asked = new LinkedHashMap<>();
        asked.put("kind", query.code("kind", PetitionKind.values()));
        asked.put("standing", query.code("standing", PetitionStanding.values()));
        asked.put("number", query.text("number"));
        asked.put("receivedBy", query.text("receivedBy"));
        asked.put("sourceNumber", query.text("sourceNumber"));
        Map<String, String> given = new LinkedHashMap<>();
        asked.forEach((column, code) -> code.ifPresent(value -> given.put(column, value)));
        return given;
    }

    private PetitionList.Place place(Cursor cursor) {
        return query.readable(
                "cursor",
                () -> new PetitionList.Place(
                        cursor.day(0), UUID.fromString(cursor.parts().get(1))));
    }
}
