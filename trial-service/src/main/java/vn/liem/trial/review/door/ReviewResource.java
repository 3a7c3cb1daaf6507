package vn.liem.trial.review.door;

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
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.liem.eventstore.Aggregate;
import vn.liem.eventstore.EventLog;
import vn.liem.eventstore.StoredEvent;
import vn.liem.kernel.PersonKey;
import vn.liem.kernel.StreamId;
import vn.liem.procedure.part.Alongside;
import vn.liem.security.Act;
import vn.liem.service.door.CommandDoor;
import vn.liem.service.door.RequestAtDoor;
import vn.liem.service.part.CaseDesk;
import vn.liem.service.part.DecisionDoor;
import vn.liem.trial.review.NewFacts;
import vn.liem.trial.review.News;
import vn.liem.trial.review.ReviewCommand;
import vn.liem.trial.review.ReviewCommand.AnnulNewFacts;
import vn.liem.trial.review.ReviewCommand.RecordNewFacts;
import vn.liem.trial.review.ReviewDecider;
import vn.liem.trial.review.ReviewEvent;

/** News of new facts in a case over REST. */
@Path("/api/v1/appeals/{caseId}/new-facts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "appeals", description = "Xét xử phúc thẩm · Appeals")
public final class ReviewResource {

    private static final String APPEALS = "/api/v1/appeals/";
    private static final Aggregate<ReviewCommand, News, ReviewEvent> NEWS =
            Aggregate.of(new ReviewDecider(), ReviewEvent.class);

    private final DecisionDoor door;
    private final CaseDesk desk;
    private final CommandDoor commands;
    private final RequestAtDoor request;
    private final EventLog log;

    @Inject
    ReviewResource(DecisionDoor door, CaseDesk desk, CommandDoor commands, RequestAtDoor request, EventLog log) {
        this.door = door;
        this.desk = desk;
        this.commands = commands;
        this.request = request;
        this.log = log;
    }

    /** The news of a case. */
    public record NewsOfCase(List<NewFactsShown> items) {}

    /** News as it is shown. */
    public record NewFactsShown(
            String documentNo, LocalDate receivedOn, String unit, boolean against, Optional<UUID> person) {

        static NewFactsShown of(NewFacts one) {
            return new NewFactsShown(
                    one.documentNo(),
                    one.receivedOn(),
                    one.unit(),
                    one.against(),
                    one.person().map(PersonKey::value));
        }
    }

    @POST
    @RolesAllowed("procurator")
    @Operation(
            operationId = "recordNewFacts",
            summary = "Tiếp nhận thông tin về tình tiết mới · Record that news of new facts came")
    public Response record(@PathParam("caseId") UUID caseId, NewFactsToRecord asked) {
        NewFacts facts = asked.facts(request.officer().agency());
        return put(caseId, asked.receivedOn(), known -> new RecordNewFacts(facts, known));
    }

    @POST
    @Path("annulments")
    @RolesAllowed("procurator")
    @Operation(
            operationId = "annulNewFacts",
            summary = "Hủy ghi nhận thông tin về tình tiết mới · Take the record of news back")
    public Response annul(@PathParam("caseId") UUID caseId, NewFactsToAnnul asked) {
        NewFacts.Key key = asked.key(request.officer().agency());
        return put(caseId, commands.today(), _ -> new AnnulNewFacts(key, asked.correction()));
    }

    @GET
    @RolesAllowed({"procurator", "court_officer", "standing_agency", "committee_member", "auditor"})
    @Operation(operationId = "listNewFacts", summary = "Thông tin về tình tiết mới · News of new facts")
    public NewsOfCase list(@PathParam("caseId") UUID caseId) {
        door.permit(Act.READ_CASE, caseId);
        News news = News.none();
        for (StoredEvent event : log.reader().stream(stream(caseId))) {
            news = news.after(NEWS.eventOf(event));
        }
        return new NewsOfCase(news.all().stream().map(NewFactsShown::of).toList());
    }

    private Response put(UUID caseId, LocalDate day, Function<Alongside, ReviewCommand> command) {
        door.permit(Act.SUPERVISE_PROCEEDINGS, caseId);
        return door.answer(
                caseId,
                day,
                OptionalLong.empty(),
                (session, at) -> {
                    door.permit(Act.SUPERVISE_PROCEEDINGS, caseId);
                    return session.decide(
                            NEWS, at.following(command.apply(desk.known(session, caseId)), stream(caseId)));
                },
                APPEALS);
    }

    private static StreamId stream(UUID caseId) {
        return StreamId.of("review", caseId);
    }
}
