package vn.liem.cases.petition.door;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.liem.cases.door.OpenTexts;
import vn.liem.cases.door.OpenTexts.TextAt;
import vn.liem.cases.door.TextsShown;
import vn.liem.cases.door.TextsToLookUp;
import vn.liem.cases.petition.PetitionEvent.PetitionClassified;
import vn.liem.cases.petition.PetitionEvent.PetitionCorrected;
import vn.liem.cases.petition.PetitionEvent.PetitionReceived;
import vn.liem.cases.petition.PetitionEvent.PetitionStatementWithdrawn;
import vn.liem.cases.petition.PetitionEvent.Step;
import vn.liem.cases.petition.PetitionEvent.StepTakenBack;
import vn.liem.eventstore.EventLog;
import vn.liem.eventstore.StoredEvent;
import vn.liem.security.Act;
import vn.liem.service.looking.Opens;

/** What a petition is about and why it was corrected, opened for those who may see the sealed texts of it. */
@Path(PetitionDesk.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "petitions", description = "Đơn khiếu nại, tố cáo, kiến nghị, phản ánh · Petitions")
public final class PetitionTexts {

    private final PetitionDesk desk;
    private final OpenTexts texts;
    private final EventLog log;

    @Inject
    PetitionTexts(PetitionDesk desk, OpenTexts texts, EventLog log) {
        this.desk = desk;
        this.texts = texts;
        this.log = log;
    }

    @POST
    @Opens
    @Path("{id}/text-look-ups")
    @RolesAllowed({
        "intake_officer",
        "investigator",
        "head_of_investigation",
        "procurator",
        "court_officer",
        "enforcement_officer",
        "standing_agency",
        "committee_member",
        "agency_client"
    })
    @Operation(
            operationId = "lookUpTextsOfPetition",
            summary = "Xem nội dung kín của đơn · The sealed texts of a petition")
    public TextsShown lookUp(@PathParam("id") UUID id, TextsToLookUp asked) {
        desk.permit(Act.SEE_NAMES, desk.received(id));
        return texts.open(
                PetitionDesk.stream(id),
                asked,
                log.reader().stream(PetitionDesk.stream(id)).stream()
                        .flatMap(PetitionTexts::sealedIn)
                        .toList());
    }

    private static Stream<TextAt> sealedIn(StoredEvent stored) {
        String subject = stored.type() + "/subject";
        String reason = stored.type() + "/reason";
        List<TextAt> texts = switch (PetitionDesk.PETITIONS.eventOf(stored)) {
            case PetitionReceived(var _, var details) ->
                details.subject().map(text -> new TextAt(stored.version(), subject, text)).stream()
                        .toList();
            case PetitionCorrected(var details, var _, var why) ->
                Stream.concat(
                                details.subject().map(text -> new TextAt(stored.version(), subject, text)).stream(),
                                Stream.of(new TextAt(stored.version(), reason, why)))
                        .toList();
            case StepTakenBack(var _, var _, var why) -> List.of(new TextAt(stored.version(), reason, why));
            case PetitionClassified _, PetitionStatementWithdrawn _, Step _ -> List.of();
        };
        return texts.stream();
    }
}
