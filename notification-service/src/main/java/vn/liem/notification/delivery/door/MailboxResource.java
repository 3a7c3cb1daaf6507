package vn.liem.notification.delivery.door;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.liem.security.Act;
import vn.liem.security.CaseFacts;
import vn.liem.service.door.Gate;
import vn.liem.service.door.RequestAtDoor;
import vn.liem.service.door.RequestRefusal;
import vn.liem.service.door.RequestRefused;
import vn.liem.service.looking.OperatorActs;

/**
 * The mailboxes of bodies over REST: set and let go by an administrator, whose act stands in the log of looking before it is done;
 * an address is not shown again.
 */
@Path("/api/v1/mailboxes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed("administrator")
@Tag(name = "mailboxes", description = "Hộp thư nhận thông báo · Mailboxes of bodies")
public final class MailboxResource {

    private static final String SET = "setMailbox";
    private static final String REMOVE = "removeMailbox";

    private final Gate gate;
    private final RequestAtDoor request;
    private final MailRecipients recipients;
    private final OperatorActs acts;

    @Inject
    MailboxResource(Gate gate, RequestAtDoor request, MailRecipients recipients, OperatorActs acts) {
        this.gate = gate;
        this.request = request;
        this.recipients = recipients;
        this.acts = acts;
    }

    /** The bodies that have a mailbox. */
    public record Mailboxes(List<String> bodies) {
        public Mailboxes {
            bodies = List.copyOf(bodies);
        }
    }

    @GET
    @Operation(operationId = "listMailboxes", summary = "Cơ quan có hộp thư · The bodies that have a mailbox")
    public Mailboxes list() {
        gate.permit(Act.ADMINISTER, CaseFacts.none());
        return new Mailboxes(recipients.bodies());
    }

    @POST
    @Operation(operationId = SET, summary = "Đặt hộp thư của cơ quan · Set the mailbox of a body")
    public Mailboxes set(MailboxToSet asked) {
        gate.permit(Act.ADMINISTER, CaseFacts.none());
        acts.begins(SET, asked.body());
        recipients.set(asked.body(), asked.address(), request.officer().subject());
        return new Mailboxes(recipients.bodies());
    }

    @DELETE
    @Path("{body}")
    @Operation(operationId = REMOVE, summary = "Bỏ hộp thư của cơ quan · Let go of the mailbox of a body")
    public Mailboxes remove(@PathParam("body") String body) {
        gate.permit(Act.ADMINISTER, CaseFacts.none());
        if (!recipients.bodies().contains(body)) {
            throw RequestRefused.because(RequestRefusal.NOT_FOUND);
        }
        acts.begins(REMOVE, body);
        if (!recipients.remove(body)) {
            throw RequestRefused.because(RequestRefusal.NOT_FOUND); // Somebody else was quicker.
        }
        return new Mailboxes(recipients.bodies());
    }
}
