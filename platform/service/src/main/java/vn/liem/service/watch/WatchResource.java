package vn.liem.service.watch;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.liem.eventstore.EventLog;
import vn.liem.eventstore.View;
import vn.liem.messaging.Hold;
import vn.liem.security.Act;
import vn.liem.security.CaseFacts;
import vn.liem.service.Views;
import vn.liem.service.door.Gate;
import vn.liem.service.door.HasForm;
import vn.liem.service.door.MaxLength;
import vn.liem.service.door.RequestRefusal;
import vn.liem.service.door.RequestRefused;
import vn.liem.service.exchange.IncomingEvents;
import vn.liem.service.exchange.RelayOfService;
import vn.liem.service.looking.OperatorActs;

/**
 * What stands still, for the one who runs the system; a hold can be tried again at once, a view filled anew, and the log
 * published again. Each of these acts stands in the log of looking before it is done.
 */
@Path("/api/v1/exchange")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "exchange", description = "Trao đổi giữa các dịch vụ · Exchange between services")
public final class WatchResource {

    private static final String TRY_HOLD = "tryHold";
    private static final String REBUILD_VIEW = "rebuildView";
    private static final String PUBLISH_AGAIN = "publishAgain";

    private final Gate gate;
    private final Watch watch;
    private final IncomingEvents incoming;
    private final Views views;
    private final RelayOfService relay;
    private final EventLog log;
    private final OperatorActs acts;

    @Inject
    WatchResource(
            Gate gate,
            Watch watch,
            IncomingEvents incoming,
            Views views,
            RelayOfService relay,
            EventLog log,
            OperatorActs acts) {
        this.gate = gate;
        this.watch = watch;
        this.incoming = incoming;
        this.views = views;
        this.relay = relay;
        this.log = log;
        this.acts = acts;
    }

    /**
     * Which hold.
     *
     * @param source the log whose records wait
     * @param subject what they are about
     */
    public record HoldToTry(
            @HasForm("[a-z-]+/[0-9]{1,9}") String source,
            @MaxLength(100) String subject) {}

    @GET
    @RolesAllowed("administrator")
    @Operation(operationId = "showExchange", summary = "Tình trạng trao đổi · How the exchange stands")
    public ExchangeState show() {
        gate.permit(Act.ADMINISTER, CaseFacts.none());
        return watch.state();
    }

    @POST
    @Path("tries")
    @RolesAllowed("administrator")
    @Operation(operationId = TRY_HOLD, summary = "Thử lại bản ghi đang chờ · Try records that wait")
    public ExchangeState tryAgain(HoldToTry asked) {
        gate.permit(Act.ADMINISTER, CaseFacts.none());
        Hold hold = incoming.holds().all().stream()
                .filter(each -> each.source().equals(asked.source()))
                .filter(each -> each.subject().equals(asked.subject()))
                .findFirst()
                .orElseThrow(() -> RequestRefused.because(RequestRefusal.NOT_FOUND));
        acts.begins(TRY_HOLD, hold.source(), hold.subject());
        incoming.retry(hold);
        return watch.state();
    }

    @POST
    @Path("views/{view}/rebuild")
    @RolesAllowed("administrator")
    @Operation(
            operationId = REBUILD_VIEW,
            summary = "Dựng lại bảng tra cứu từ nhật ký · Fill a view anew from the logs")
    public ExchangeState rebuild(@PathParam("view") String view) {
        gate.permit(Act.ADMINISTER, CaseFacts.none());
        Class<? extends View> found =
                views.named(view).orElseThrow(() -> RequestRefused.because(RequestRefusal.NOT_FOUND));
        acts.begins(REBUILD_VIEW, view);
        views.rebuild(found);
        return watch.state();
    }

    @POST
    @Path("publications")
    @RolesAllowed("administrator")
    @Operation(
            operationId = PUBLISH_AGAIN,
            summary = "Phát lại nhật ký từ sự kiện đầu tiên · Publish the log again from its first event")
    public ExchangeState publishAgain() {
        gate.permit(Act.ADMINISTER, CaseFacts.none());
        acts.begins(PUBLISH_AGAIN, log.name());
        relay.relay().rewind();
        return watch.state();
    }
}
