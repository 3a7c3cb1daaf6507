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
import vn.liem.cases.steering.DocumentDetails;
import vn.liem.cases.steering.DocumentEvent.DocumentAcknowledged;
import vn.liem.cases.steering.DocumentEvent.DocumentAnswered;
import vn.liem.cases.steering.DocumentEvent.DocumentClosed;
import vn.liem.cases.steering.DocumentEvent.DocumentCorrected;
import vn.liem.cases.steering.DocumentEvent.DocumentIssued;
import vn.liem.cases.steering.DocumentEvent.DocumentRecordTakenBack;
import vn.liem.cases.steering.DocumentEvent.DueMoved;
import vn.liem.eventstore.EventLog;
import vn.liem.eventstore.StoredEvent;
import vn.liem.kernel.SealedText;
import vn.liem.service.looking.Opens;

/** What a steering document and its answers say, opened for those who take part in it and who steer. */
@Path(DocumentDesk.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "steering-documents", description = "Văn bản chỉ đạo, yêu cầu, kế hoạch · Steering documents")
public final class DocumentTexts {

    private final DocumentDesk desk;
    private final OpenTexts texts;
    private final EventLog log;

    @Inject
    DocumentTexts(DocumentDesk desk, OpenTexts texts, EventLog log) {
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
            operationId = "lookUpTextsOfSteeringDocument",
            summary = "Xem nội dung kín của văn bản · The sealed texts of a steering document")
    public TextsShown lookUp(@PathParam("id") UUID id, TextsToLookUp asked) {
        DocumentDetails details = desk.issued(id).details();
        desk.permitReading(details.addressees(), details.parties());
        return texts.open(
                DocumentDesk.stream(id),
                asked,
                log.reader().stream(DocumentDesk.stream(id)).stream()
                        .flatMap(DocumentTexts::sealedIn)
                        .toList());
    }

    private static Stream<TextAt> sealedIn(StoredEvent stored) {
        return switch (DocumentDesk.DOCUMENTS.eventOf(stored)) {
            case DocumentIssued(var _, var details) -> at(stored, "/details/title", details.title());
            case DocumentCorrected(var details, var why) ->
                Stream.concat(at(stored, "/details/title", details.title()), at(stored, "/reason", Optional.of(why)));
            case DocumentRecordTakenBack(var _, var _, var _, var _, var why) ->
                at(stored, "/reason", Optional.of(why));
            case DueMoved(var _, var _, var why) -> at(stored, "/reason", why);
            case DocumentAnswered(var answer) -> at(stored, "/answer/words", answer.words());
            case DocumentClosed(var _, var words) -> at(stored, "/words", words);
            case DocumentAcknowledged _ -> Stream.empty();
        };
    }

    private static Stream<TextAt> at(StoredEvent stored, String place, Optional<SealedText> text) {
        return text.map(hidden -> new TextAt(stored.version(), stored.type() + place, hidden)).stream();
    }
}
