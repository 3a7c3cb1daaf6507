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
import vn.liem.cases.steering.DirectiveEvent.DirectiveCancelled;
import vn.liem.cases.steering.DirectiveEvent.DirectiveConclusionNamed;
import vn.liem.cases.steering.DirectiveEvent.DirectiveCorrected;
import vn.liem.cases.steering.DirectiveEvent.DirectiveExtended;
import vn.liem.cases.steering.DirectiveEvent.DirectiveIssued;
import vn.liem.cases.steering.DirectiveEvent.DirectiveProgressReported;
import vn.liem.cases.steering.DirectiveEvent.DirectiveRejectedAsNotDone;
import vn.liem.cases.steering.DirectiveEvent.DirectiveReportedDone;
import vn.liem.cases.steering.DirectiveEvent.DirectiveStatementWithdrawn;
import vn.liem.cases.steering.DirectiveEvent.DirectiveStepTakenBack;
import vn.liem.cases.steering.DirectiveEvent.DirectiveToldByRegister;
import vn.liem.cases.steering.DirectiveEvent.DirectiveUrged;
import vn.liem.cases.steering.DirectiveEvent.DirectiveVerifiedDone;
import vn.liem.eventstore.EventLog;
import vn.liem.eventstore.StoredEvent;
import vn.liem.kernel.SealedText;
import vn.liem.security.Act;
import vn.liem.service.looking.Opens;

/** What is to be done, and the words of both sides, opened for those who take part in a directive and who steer. */
@Path(DirectiveDesk.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "directives", description = "Kết luận, kiến nghị, chỉ đạo · Directives")
public final class DirectiveTexts {

    private final DirectiveDesk desk;
    private final OpenTexts texts;
    private final EventLog log;

    @Inject
    DirectiveTexts(DirectiveDesk desk, OpenTexts texts, EventLog log) {
        this.desk = desk;
        this.texts = texts;
        this.log = log;
    }

    @POST
    @Opens
    @Path("{id}/text-look-ups")
    @RolesAllowed({
        "standing_agency",
        "committee_member",
        "intake_officer",
        "head_of_investigation",
        "procurator",
        "court_officer",
        "enforcement_officer",
        "expert_body"
    })
    @Operation(
            operationId = "lookUpTextsOfDirective",
            summary = "Xem nội dung kín của kết luận, chỉ đạo · The sealed texts of a directive")
    public TextsShown lookUp(@PathParam("id") UUID id, TextsToLookUp asked) {
        desk.permit(Act.READ_DIRECTIVE, desk.issued(id));
        return texts.open(
                DirectiveDesk.stream(id),
                asked,
                log.reader().stream(DirectiveDesk.stream(id)).stream()
                        .flatMap(DirectiveTexts::sealedIn)
                        .toList());
    }

    private static Stream<TextAt> sealedIn(StoredEvent stored) {
        return switch (DirectiveDesk.DIRECTIVES.eventOf(stored)) {
            case DirectiveIssued(var _, var details) -> at(stored, "title", details.title());
            case DirectiveCorrected(var details, var _, var why) ->
                Stream.concat(at(stored, "title", details.title()), at(stored, "reason", Optional.of(why)));
            case DirectiveStepTakenBack(var _, var _, var why) -> at(stored, "reason", Optional.of(why));
            case DirectiveExtended(var _, var _, var why) -> at(stored, "reason", why);
            case DirectiveUrged(var _, var _, var words) -> at(stored, "words", words);
            case DirectiveProgressReported(var _, var _, var words) -> at(stored, "words", words);
            case DirectiveReportedDone(var _, var words) -> at(stored, "words", words);
            case DirectiveRejectedAsNotDone(var _, var why) -> at(stored, "reason", Optional.of(why));
            case DirectiveCancelled(var _, var why) -> at(stored, "reason", Optional.of(why));
            case DirectiveToldByRegister _,
                    DirectiveConclusionNamed _,
                    DirectiveVerifiedDone _,
                    DirectiveStatementWithdrawn _ -> Stream.empty();
        };
    }

    private static Stream<TextAt> at(StoredEvent stored, String member, Optional<SealedText> text) {
        return text.map(hidden -> new TextAt(stored.version(), stored.type() + "/" + member, hidden)).stream();
    }
}
