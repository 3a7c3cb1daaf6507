package vn.liem.notification.delivery.door;

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
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.liem.security.Act;
import vn.liem.service.door.Cursor;
import vn.liem.service.door.Gate;
import vn.liem.service.door.Query;
import vn.liem.service.door.ReadScope;
import vn.liem.service.door.RequestRefusal;
import vn.liem.service.door.RequestRefused;

/** What was sent, what waits and what nobody took, over REST; any of it can be sent again. */
@Path(DeliveryResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({"administrator", "agency_client"})
@Tag(name = "webhooks", description = "Thông báo tự động · Webhooks")
public final class DeliveryResource {

    static final String PATH = "/api/v1/deliveries";

    private final Gate gate;
    private final Query query;
    private final DeliveryRows rows;

    @Inject
    DeliveryResource(Gate gate, Query query, DeliveryRows rows) {
        this.gate = gate;
        this.query = query;
        this.rows = rows;
    }

    @GET
    @Operation(
            operationId = "listDeliveries",
            summary = "Thông báo đã gửi, chưa gửi được · Deliveries, the oldest first")
    @Parameter(
            name = "state",
            in = ParameterIn.QUERY,
            description = "Waiting, delivered or undelivered.",
            schema = @Schema(implementation = DeliveryState.class))
    @Parameter(
            name = "channel",
            in = ParameterIn.QUERY,
            description = "By webhook or by mail.",
            schema = @Schema(implementation = Delivery.Channel.class))
    @APIResponseSchema(DeliveryShown[].class)
    public Response list() {
        ReadScope scope = gate.scope(Act.SUBSCRIBE);
        DeliveryRows.Wanted wanted = new DeliveryRows.Wanted(
                query.code("state", DeliveryState.values())
                        .map(code -> DeliveryState.valueOf(code.toUpperCase(Locale.ROOT))),
                query.code("channel", Delivery.Channel.values())
                        .map(code -> Delivery.Channel.valueOf(code.toUpperCase(Locale.ROOT))),
                scope.everything(),
                scope.heldBy());
        List<DeliveryShown> found = rows.page(wanted, query.cursor(2).map(this::place), query.limit() + 1);
        return query.page(found, row -> row, row -> Cursor.of(row.madeAt(), row.id()));
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "showDelivery", summary = "Một lần gửi · One delivery")
    public DeliveryShown show(@PathParam("id") UUID id) {
        return permitted(id);
    }

    @POST
    @Path("{id}/replays")
    @Operation(operationId = "replayDelivery", summary = "Gửi lại · Send it again")
    public DeliveryShown replay(@PathParam("id") UUID id) {
        permitted(id);
        // What waits is tried anyway: asked twice, it is sent once.
        rows.replay(id);
        return permitted(id);
    }

    private DeliveryShown permitted(UUID id) {
        DeliveryShown found = rows.one(id).orElseThrow(() -> RequestRefused.because(RequestRefusal.NOT_FOUND));
        gate.permit(Act.SUBSCRIBE, WebhookResource.facts(found.body()));
        return found;
    }

    private DeliveryRows.Place place(Cursor cursor) {
        return query.readable(
                "cursor",
                () -> new DeliveryRows.Place(
                        Instant.parse(cursor.parts().get(0)),
                        UUID.fromString(cursor.parts().get(1))));
    }
}
