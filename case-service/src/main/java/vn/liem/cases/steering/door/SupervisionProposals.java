package vn.liem.cases.steering.door;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.liem.cases.door.FindCase.CaseFound;
import vn.liem.cases.steering.SupervisionCommand.TakeSupervisionStep;
import vn.liem.cases.steering.SupervisionEvent.ClosingDeclined;
import vn.liem.cases.steering.SupervisionEvent.ClosingProposed;
import vn.liem.cases.steering.SupervisionEvent.ItemProposed;
import vn.liem.cases.steering.SupervisionEvent.ProposalEnded;
import vn.liem.cases.steering.door.SupervisionDesk.ItemFound;
import vn.liem.eventstore.UniqueKey;

/** What the standing agency or a member proposes to the committee over REST, and proposals that lead to nothing. */
@Path(SupervisionDesk.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({"standing_agency", "committee_member"})
@Tag(name = "supervision", description = "Diện theo dõi, chỉ đạo · The committee's list")
public final class SupervisionProposals {

    private static final String GROUNDS = "supervision.proposed.v1/proposal/grounds";

    private final SupervisionDesk desk;

    @Inject
    SupervisionProposals(SupervisionDesk desk) {
        this.desk = desk;
    }

    @POST
    @Path("proposals")
    @Operation(operationId = "proposeItem", summary = "Đề xuất đưa vào diện · Propose a case for the list")
    public Response propose(ProposalToRecord asked) {
        CaseFound about = desk.permittedCase(asked.caseId());
        desk.checks().day("/proposedOn", asked.proposedOn()).pass();
        return desk.begin(
                about,
                asked.proposedOn(),
                new TakeSupervisionStep(proposed(about, asked)),
                new UniqueKey(SupervisionDesk.PROPOSAL_SCOPE, about.id() + "/" + asked.proposedOn()));
    }

    @POST
    @Path("{id}/proposals")
    @Operation(
            operationId = "recordProposalOfItem",
            summary = "Ghi nhận đề xuất của mục đã đưa vào diện · Record how an item that is listed was proposed")
    public Response proposeLate(@PathParam("id") UUID id, ProposalToRecord asked) {
        ItemFound found = desk.permitted(id);
        return desk.take(found, "/proposedOn", proposed(found.about(), asked));
    }

    @POST
    @Path("{id}/proposal-ends")
    @Operation(
            operationId = "endProposalOfItem",
            summary = "Kết thúc đề xuất mà không đưa vào diện · End a proposal without listing")
    public Response end(@PathParam("id") UUID id, ProposalEndToRecord asked) {
        ItemFound found = desk.permitted(id);
        return desk.take(
                found,
                "/endedOn",
                new ProposalEnded(
                        asked.endedOn(),
                        asked.how(),
                        desk.seal(found.about(), "supervision.proposal-ended.v1/reason", asked.reason())));
    }

    @POST
    @Path("{id}/closing-proposals")
    @Operation(
            operationId = "proposeClosingOfItem",
            summary = "Đề xuất đưa ra khỏi diện · Propose to take an item off the list")
    public Response proposeClosing(@PathParam("id") UUID id, ClosingToPropose asked) {
        ItemFound found = desk.permitted(id);
        return desk.take(
                found,
                "/proposedOn",
                new ClosingProposed(
                        asked.proposedOn(),
                        asked.ground(),
                        desk.seal(found.about(), "supervision.closing-proposed.v1/words", asked.words())));
    }

    @POST
    @Path("{id}/closing-refusals")
    @Operation(
            operationId = "declineClosingOfItem",
            summary = "Không đồng ý đưa ra khỏi diện · Keep an item on the list")
    public Response declineClosing(@PathParam("id") UUID id, ClosingToDecline asked) {
        ItemFound found = desk.permitted(id);
        return desk.take(
                found,
                "/declinedOn",
                new ClosingDeclined(
                        asked.declinedOn(),
                        desk.seal(found.about(), "supervision.closing-declined.v1/reason", asked.reason())));
    }

    private ItemProposed proposed(CaseFound about, ProposalToRecord asked) {
        return new ItemProposed(asked.proposal(about.locality(), desk.seal(about, GROUNDS, asked.grounds())));
    }
}
