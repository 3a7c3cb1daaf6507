package vn.liem.cases.unit.door;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.liem.cases.unit.Unit;
import vn.liem.cases.unit.UnitCommand;
import vn.liem.cases.unit.UnitCommand.CorrectUnit;
import vn.liem.cases.unit.UnitCommand.RegisterUnit;
import vn.liem.cases.unit.UnitDecider;
import vn.liem.cases.unit.UnitEvent;
import vn.liem.cases.unit.UnitKind;
import vn.liem.cases.unit.view.UnitEntry;
import vn.liem.cases.unit.view.UnitList;
import vn.liem.cases.unit.view.UnitShown;
import vn.liem.cases.unit.view.UnitTable;
import vn.liem.eventstore.Aggregate;
import vn.liem.kernel.StreamId;
import vn.liem.security.Act;
import vn.liem.security.CaseFacts;
import vn.liem.service.door.CommandDoor;
import vn.liem.service.door.Cursor;
import vn.liem.service.door.FieldError;
import vn.liem.service.door.FieldRefusal;
import vn.liem.service.door.Gate;
import vn.liem.service.door.Query;
import vn.liem.service.door.RequestRefusal;
import vn.liem.service.door.RequestRefused;
import vn.liem.service.door.Shows;

/** Bodies over REST: administrators register them, everybody who is signed in may look them up. */
@Path(UnitResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Shows(UnitTable.class)
@Tag(name = "units", description = "Cơ quan, đơn vị · Bodies")
public final class UnitResource {

    static final String PATH = "/api/v1/units";

    private static final Aggregate<UnitCommand, Unit, UnitEvent> UNITS =
            Aggregate.of(new UnitDecider(), UnitEvent.class);

    private final Gate gate;
    private final CommandDoor door;
    private final UnitList units;
    private final Query query;

    @Inject
    UnitResource(Gate gate, CommandDoor door, UnitList units, Query query) {
        this.gate = gate;
        this.door = door;
        this.units = units;
        this.query = query;
    }

    @POST
    @RolesAllowed("administrator")
    @Operation(operationId = "registerUnit", summary = "Đăng ký cơ quan, đơn vị · Register a body")
    public Response register(UnitToRegister asked) {
        gate.permit(Act.ADMINISTER, CaseFacts.none());
        RegisterUnit command = new RegisterUnit(asked.details(), above(asked));
        return door.answer(UNITS, door.instruction(command, stream(asked.code()), door.today()), PATH + "/");
    }

    @POST
    @Path("{code}/corrections")
    @RolesAllowed("administrator")
    @Operation(operationId = "correctUnit", summary = "Đính chính cơ quan, đơn vị · Correct a body")
    public Response correct(@PathParam("code") String code, UnitToRegister asked) {
        gate.permit(Act.ADMINISTER, CaseFacts.none());
        CorrectUnit command = new CorrectUnit(asked.details(), above(asked));
        return door.answer(
                UNITS, door.atSeenVersion(door.instruction(command, stream(code), door.today())), PATH + "/");
    }

    @GET
    @Path("{code}")
    @Authenticated
    @Operation(operationId = "showUnit", summary = "Xem một cơ quan, đơn vị · Look up a body")
    @APIResponseSchema(UnitShown.class)
    public Response show(@PathParam("code") String code) {
        UnitEntry unit =
                units.findByIdOptional(code).orElseThrow(() -> RequestRefused.because(RequestRefusal.NOT_FOUND));
        return query.one(unit.shown(), unit.version());
    }

    @GET
    @Authenticated
    @Operation(operationId = "listUnits", summary = "Danh sách cơ quan, đơn vị · List bodies")
    @Parameter(
            name = "kind",
            in = ParameterIn.QUERY,
            description = "Which kind.",
            schema = @Schema(implementation = UnitKind.class))
    @Parameter(
            name = "parent",
            in = ParameterIn.QUERY,
            description = "Under this body, by its code.",
            schema = @Schema(type = SchemaType.STRING))
    @APIResponseSchema(UnitShown[].class)
    public Response list() {
        Optional<String> after = query.cursor(1).map(cursor -> cursor.parts().getFirst());
        List<UnitEntry> rows =
                units.page(after, query.code("kind", UnitKind.values()), query.text("parent"), query.limit() + 1);
        return query.page(rows, UnitEntry::shown, unit -> Cursor.of(unit.code()));
    }

    private List<String> above(UnitToRegister asked) {
        if (asked.parent().isEmpty()) {
            return List.of();
        }
        if (!units.isKnown(asked.parent().get())) {
            throw RequestRefused.because(FieldError.of("/parent", FieldRefusal.UNKNOWN_REFERENCE));
        }
        return units.chainOf(asked.parent().get());
    }

    private static StreamId stream(String code) {
        if (!code.matches(UnitToRegister.CODE)) {
            throw RequestRefused.because(RequestRefusal.NOT_FOUND);
        }
        return new StreamId("unit:" + code);
    }
}
