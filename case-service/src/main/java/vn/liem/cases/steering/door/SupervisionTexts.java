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
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.liem.cases.door.OpenTexts;
import vn.liem.cases.door.OpenTexts.TextAt;
import vn.liem.cases.door.TextsShown;
import vn.liem.cases.door.TextsToLookUp;
import vn.liem.cases.steering.Delisting;
import vn.liem.cases.steering.SupervisionEvent.AssignedFromCentral;
import vn.liem.cases.steering.SupervisionEvent.ClosingDeclined;
import vn.liem.cases.steering.SupervisionEvent.ClosingProposed;
import vn.liem.cases.steering.SupervisionEvent.HandlingPlanSet;
import vn.liem.cases.steering.SupervisionEvent.ItemCorrected;
import vn.liem.cases.steering.SupervisionEvent.ItemDelisted;
import vn.liem.cases.steering.SupervisionEvent.ItemListed;
import vn.liem.cases.steering.SupervisionEvent.ItemMonitored;
import vn.liem.cases.steering.SupervisionEvent.ItemProposed;
import vn.liem.cases.steering.SupervisionEvent.ItemPutBack;
import vn.liem.cases.steering.SupervisionEvent.ItemStatementWithdrawn;
import vn.liem.cases.steering.SupervisionEvent.MemberAssigned;
import vn.liem.cases.steering.SupervisionEvent.PlanGoalMet;
import vn.liem.cases.steering.SupervisionEvent.ProposalEnded;
import vn.liem.cases.steering.SupervisionEvent.SupervisionStepTakenBack;
import vn.liem.cases.steering.door.SupervisionDesk.ItemFound;
import vn.liem.eventstore.EventLog;
import vn.liem.eventstore.StoredEvent;
import vn.liem.kernel.SealedText;
import vn.liem.service.looking.Opens;

/** Grounds, goals, findings and reasons of an item of the list, opened for those who steer in the territory. */
@Path(SupervisionDesk.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({"standing_agency", "committee_member"})
@Tag(name = "supervision", description = "Diện theo dõi, chỉ đạo · The committee's list")
public final class SupervisionTexts {

    private final SupervisionDesk desk;
    private final OpenTexts texts;
    private final EventLog log;

    @Inject
    SupervisionTexts(SupervisionDesk desk, OpenTexts texts, EventLog log) {
        this.desk = desk;
        this.texts = texts;
        this.log = log;
    }

    @POST
    @Opens
    @Path("{id}/text-look-ups")
    @Operation(
            operationId = "lookUpTextsOfItem",
            summary = "Xem nội dung kín của mục theo dõi · The sealed texts of an item of the list")
    public TextsShown lookUp(@PathParam("id") UUID id, TextsToLookUp asked) {
        ItemFound found = desk.permitted(id);
        return texts.open(
                SupervisionDesk.subject(found.about()),
                asked,
                log.reader().stream(SupervisionDesk.stream(id)).stream()
                        .flatMap(SupervisionTexts::sealedIn)
                        .toList());
    }

    /** Where the goal of a plan stands: its number is part of the place, so that no two can be exchanged. */
    static String placeOfGoal(int number) {
        return "supervision.plan-set.v1/plan/goals/%d/what".formatted(number);
    }

    private static Stream<TextAt> sealedIn(StoredEvent stored) {
        return switch (SupervisionDesk.ITEMS.eventOf(stored)) {
            case ItemDelisted(var off) -> at(stored, "reason", off.reason());
            case ItemCorrected(var _, var off, var why) ->
                Stream.concat(
                        at(stored, "delisting/reason", off.flatMap(Delisting::reason)), at(stored, "reason", why));
            case ItemProposed(var proposal) -> at(stored, "proposal/grounds", proposal.grounds());
            case ProposalEnded(var _, var _, var why) -> at(stored, "reason", why);
            case ItemPutBack(var _, var _, var why) -> at(stored, "reason", why);
            case HandlingPlanSet(var plan) ->
                plan.goals().stream()
                        .map(goal -> new TextAt(stored.version(), placeOfGoal(goal.number()), goal.what()));
            case PlanGoalMet(var _, var _, var words) -> at(stored, "words", words);
            case ItemMonitored(var _, var _, var words) -> at(stored, "words", words);
            case ClosingProposed(var _, var _, var words) -> at(stored, "words", words);
            case ClosingDeclined(var _, var why) -> at(stored, "reason", Optional.of(why));
            case SupervisionStepTakenBack(var _, var _, var _, var why) -> at(stored, "reason", Optional.of(why));
            case ItemListed _, ItemStatementWithdrawn _, AssignedFromCentral _, MemberAssigned _ -> Stream.empty();
        };
    }

    private static Stream<TextAt> at(StoredEvent stored, String member, Optional<SealedText> text) {
        return text.map(hidden -> new TextAt(stored.version(), stored.type() + "/" + member, hidden)).stream();
    }
}
