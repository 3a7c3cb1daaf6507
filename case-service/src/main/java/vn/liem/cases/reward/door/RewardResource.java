package vn.liem.cases.reward.door;

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
import vn.liem.cases.reward.RewardCommand.ApproveReward;
import vn.liem.cases.reward.RewardCommand.DeclineReward;
import vn.liem.cases.reward.RewardCommand.PayReward;

/**
 * Recording rewards over REST, for the body that proposes and the standing agency. Every officer comes as far as the desk,
 * which tells those who may not know of a reward that there is none.
 */
@Path(RewardResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed("**")
@Tag(name = "rewards", description = "Khen thưởng người tố cáo · Rewards for whistleblowers")
public final class RewardResource {

    static final String PATH = "/api/v1/rewards";

    private final RewardDesk desk;

    @Inject
    RewardResource(RewardDesk desk) {
        this.desk = desk;
    }

    @POST
    @Operation(operationId = "proposeReward", summary = "Đề nghị khen thưởng · Propose a reward")
    public Response propose(RewardToPropose asked) {
        return desk.propose(asked);
    }

    @POST
    @Path("{id}/approvals")
    @Operation(operationId = "approveReward", summary = "Ghi nhận quyết định khen thưởng · Record a decision to reward")
    public Response approve(@PathParam("id") UUID id, ApprovalToRecord asked) {
        return desk.record(id, "/approvedOn", asked.approvedOn(), new ApproveReward(asked.approval()));
    }

    @POST
    @Path("{id}/declines")
    @Operation(operationId = "declineReward", summary = "Ghi nhận không khen thưởng · Record a decision not to reward")
    public Response decline(@PathParam("id") UUID id, DeclineToRecord asked) {
        return desk.record(id, "/declinedOn", asked.declinedOn(), new DeclineReward(asked.decline()));
    }

    @POST
    @Path("{id}/payments")
    @Operation(operationId = "payReward", summary = "Ghi nhận chi thưởng · Record money that was handed over")
    public Response pay(@PathParam("id") UUID id, PaymentToRecord asked) {
        return desk.record(id, "/paidOn", asked.paidOn(), new PayReward(asked.payment()));
    }

    @POST
    @Path("{id}/withdrawals")
    @Operation(operationId = "withdrawRewardRecord", summary = "Hủy ghi nhận sai · Take back what was recorded wrongly")
    public Response withdraw(@PathParam("id") UUID id, RewardRecordToWithdraw asked) {
        return desk.takeBack(id, asked);
    }
}
