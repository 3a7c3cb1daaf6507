package vn.liem.notification.delivery.door;

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
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.liem.eventstore.Aggregate;
import vn.liem.eventstore.EventLog;
import vn.liem.kernel.StreamId;
import vn.liem.notification.delivery.Subscription;
import vn.liem.notification.delivery.SubscriptionCommand;
import vn.liem.notification.delivery.SubscriptionCommand.ChangeSecret;
import vn.liem.notification.delivery.SubscriptionCommand.End;
import vn.liem.notification.delivery.SubscriptionCommand.Register;
import vn.liem.notification.delivery.SubscriptionDecider;
import vn.liem.notification.delivery.SubscriptionEvent;
import vn.liem.notification.delivery.SubscriptionRefusal;
import vn.liem.notification.delivery.view.SubscriptionEntry;
import vn.liem.notification.delivery.view.SubscriptionList;
import vn.liem.notification.delivery.view.SubscriptionShown;
import vn.liem.notification.delivery.view.SubscriptionTable;
import vn.liem.security.Act;
import vn.liem.security.CaseFacts;
import vn.liem.service.Position;
import vn.liem.service.Views;
import vn.liem.service.door.CommandDoor;
import vn.liem.service.door.Cursor;
import vn.liem.service.door.Gate;
import vn.liem.service.door.Query;
import vn.liem.service.door.ReadScope;
import vn.liem.service.door.RequestRefusal;
import vn.liem.service.door.RequestRefused;
import vn.liem.service.door.Shows;

/** Webhooks over REST: an agency's system registers its own, an administrator any. */
@Path(WebhookResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({"administrator", "agency_client"})
@Shows(SubscriptionTable.class)
@Tag(name = "webhooks", description = "Thông báo tự động · Webhooks")
public final class WebhookResource {

    static final String PATH = "/api/v1/webhooks";

    /** How long a registration waits for those before it to be counted; the fan-out counts them once more. */
    private static final Duration SHOWN_WITHIN = Duration.ofSeconds(2);

    private static final Aggregate<SubscriptionCommand, Subscription, SubscriptionEvent> SUBSCRIPTIONS =
            Aggregate.of(new SubscriptionDecider(), SubscriptionEvent.class);

    private final Gate gate;
    private final CommandDoor door;
    private final Query query;
    private final SubscriptionList subscriptions;
    private final Receivers receivers;
    private final AtRest atRest;
    private final EventLog log;
    private final Views views;

    @Inject
    WebhookResource(
            Gate gate,
            CommandDoor door,
            Query query,
            SubscriptionList subscriptions,
            Receivers receivers,
            AtRest atRest,
            EventLog log,
            Views views) {
        this.gate = gate;
        this.door = door;
        this.query = query;
        this.subscriptions = subscriptions;
        this.receivers = receivers;
        this.atRest = atRest;
        this.log = log;
        this.views = views;
    }

    @GET
    @Operation(operationId = "listWebhooks", summary = "Webhook đã đăng ký · The webhooks of the own body")
    @APIResponseSchema(SubscriptionShown[].class)
    public Response list() {
        ReadScope scope = gate.scope(Act.SUBSCRIBE);
        List<SubscriptionEntry> rows = subscriptions.page(
                scope.everything(),
                scope.heldBy(),
                query.cursor(1)
                        .map(cursor -> query.readable(
                                "cursor", () -> UUID.fromString(cursor.parts().getFirst()))),
                query.limit() + 1);
        return query.page(rows, this::shown, row -> Cursor.of(row.id()));
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "showWebhook", summary = "Một webhook · One webhook")
    @APIResponseSchema(SubscriptionShown.class)
    public Response show(@PathParam("id") UUID id) {
        SubscriptionEntry found =
                subscriptions.one(id).orElseThrow(() -> RequestRefused.because(RequestRefusal.NOT_FOUND));
        gate.permit(Act.SUBSCRIBE, facts(found.body()));
        return query.one(shown(found), found.version());
    }

    @POST
    @Operation(operationId = "registerWebhook", summary = "Đăng ký webhook · Register a webhook")
    public Response register(WebhookToRegister asked) {
        gate.permit(Act.SUBSCRIBE, facts(asked.body()));
        switch (receivers.read(asked.url())) {
            case Receivers.Reading.Allowed _ -> {}
            case Receivers.Reading.Refused(var why) -> gate.refuse(Act.SUBSCRIBE, why);
        }
        views.await(
                SubscriptionTable.class, new Position(log.name(), log.reader().lastPos()), SHOWN_WITHIN);
        if (subscriptions.standingOf(asked.body()) >= SubscriptionList.PER_BODY_MAX) {
            gate.refuse(Act.SUBSCRIBE, SubscriptionRefusal.TOO_MANY_WEBHOOKS);
        }
        return answer(
                door.newId(),
                new Register(
                        asked.body(),
                        atRest.seal(WebhookSender.URL, asked.url()),
                        asked.events(),
                        atRest.seal(WebhookSender.SECRET, asked.secret())));
    }

    @POST
    @Path("{id}/secrets")
    @Operation(operationId = "changeSecret", summary = "Đổi khóa ký · Sign with another secret")
    public Response changeSecret(@PathParam("id") UUID id, SecretToChange asked) {
        permitOwner(id);
        return answer(id, new ChangeSecret(atRest.seal(WebhookSender.SECRET, asked.secret())));
    }

    @POST
    @Path("{id}/ends")
    @Operation(operationId = "endWebhook", summary = "Chấm dứt webhook · Send nothing there any more")
    public Response end(@PathParam("id") UUID id) {
        permitOwner(id);
        return answer(id, new End());
    }

    private SubscriptionShown shown(SubscriptionEntry row) {
        return row.shown(atRest.open(WebhookSender.URL, row.url()));
    }

    private void permitOwner(UUID id) {
        gate.permit(
                Act.SUBSCRIBE,
                facts(door.standing(SUBSCRIPTIONS, StreamId.of("subscription", id))
                        .state()
                        .owner()));
    }

    private Response answer(UUID id, SubscriptionCommand command) {
        return door.answer(
                SUBSCRIPTIONS, door.instruction(command, StreamId.of("subscription", id), door.today()), PATH + "/");
    }

    /** A webhook is of one body. */
    static CaseFacts facts(String body) {
        return CaseFacts.heldBy(body, List.of());
    }
}
