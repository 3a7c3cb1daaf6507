package vn.liem.cases.reward.door;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.liem.cases.reward.RewardStanding;
import vn.liem.cases.reward.view.RewardEntry;
import vn.liem.cases.reward.view.RewardList;
import vn.liem.cases.reward.view.RewardShown;
import vn.liem.cases.reward.view.RewardTable;
import vn.liem.security.Act;
import vn.liem.security.Reach;
import vn.liem.service.door.Cursor;
import vn.liem.service.door.Gate;
import vn.liem.service.door.Query;
import vn.liem.service.door.ReadScope;
import vn.liem.service.door.RequestAtDoor;
import vn.liem.service.door.RequestRefusal;
import vn.liem.service.door.RequestRefused;
import vn.liem.service.door.Shows;

/** Looking up rewards over REST, for the body that proposes and the standing agency; for everybody else there are none. */
@Path(RewardResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed("**")
@Shows(RewardTable.class)
@Tag(name = "rewards", description = "Khen thưởng người tố cáo · Rewards for whistleblowers")
public final class RewardPages {

    private final Gate gate;
    private final RewardList rewards;
    private final RewardDesk desk;
    private final Query query;
    private final RequestAtDoor request;

    @Inject
    RewardPages(Gate gate, RewardList rewards, RewardDesk desk, Query query, RequestAtDoor request) {
        this.gate = gate;
        this.rewards = rewards;
        this.desk = desk;
        this.query = query;
        this.request = request;
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "showReward", summary = "Xem một hồ sơ khen thưởng · Look up a reward")
    @APIResponseSchema(RewardShown.class)
    public Response show(@PathParam("id") UUID id) {
        RewardEntry found =
                rewards.findByIdOptional(id).orElseThrow(() -> RequestRefused.because(RequestRefusal.NOT_FOUND));
        desk.permit(Act.READ_PROTECTION, found.body(), found.locality());
        return query.one(found.shown(), found.version());
    }

    @GET
    @Operation(operationId = "listRewards", summary = "Danh sách khen thưởng · List rewards")
    @Parameter(
            name = "standing",
            in = ParameterIn.QUERY,
            description = "Where they stand.",
            schema = @Schema(implementation = RewardStanding.class))
    @Parameter(
            name = "number",
            in = ParameterIn.QUERY,
            description = "The one with this number.",
            schema = @Schema(type = SchemaType.STRING))
    @APIResponseSchema(RewardShown[].class)
    public Response list() {
        ReadScope scope = gate.scopeOrHide(Act.READ_PROTECTION);
        Map<String, Object> equal = new LinkedHashMap<>();
        query.code("standing", RewardStanding.values()).ifPresent(code -> equal.put("standing", code));
        query.text("number").ifPresent(number -> equal.put("number", number));
        List<RewardEntry> rows = rewards.page(
                equal,
                request.officer().agency(),
                wholeTerritories(scope),
                query.cursor(1)
                        .map(cursor -> query.readable(
                                "cursor", () -> UUID.fromString(cursor.parts().getFirst()))),
                query.limit() + 1);
        return query.page(rows, RewardEntry::shown, row -> Cursor.of(row.id()));
    }

    /** The standing agency sees all rewards of its territory, every other body its own alone. */
    private Set<String> wholeTerritories(ReadScope scope) {
        boolean ofTerritory = request.officer().roles().stream()
                .anyMatch(role -> Act.READ_PROTECTION.grants().get(role) == Reach.JURISDICTION);
        return ofTerritory ? scope.heldBy() : Set.of("");
    }
}
