package vn.liem.cases.inspection.door;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.liem.cases.door.OpenTexts;
import vn.liem.cases.door.OpenTexts.TextAt;
import vn.liem.cases.door.TextsShown;
import vn.liem.cases.door.TextsToLookUp;
import vn.liem.cases.inspection.Inspection;
import vn.liem.cases.inspection.Inspection.NotRegistered;
import vn.liem.cases.inspection.Inspection.Registered;
import vn.liem.cases.inspection.InspectionEvent;
import vn.liem.cases.inspection.InspectionEvent.ClosedWithoutViolation;
import vn.liem.cases.inspection.InspectionEvent.ConclusionPublished;
import vn.liem.cases.inspection.InspectionEvent.CrimeSignFlagged;
import vn.liem.cases.inspection.InspectionEvent.EntryTakenBack;
import vn.liem.cases.inspection.InspectionEvent.FileTransferred;
import vn.liem.cases.inspection.InspectionEvent.FindingRecorded;
import vn.liem.cases.inspection.InspectionEvent.InspectionConcluded;
import vn.liem.cases.inspection.InspectionEvent.InspectionCorrected;
import vn.liem.cases.inspection.InspectionEvent.InspectionRegistered;
import vn.liem.cases.inspection.InspectionEvent.RecommendationRecorded;
import vn.liem.cases.inspection.InspectionEvent.SettledAdministratively;
import vn.liem.eventstore.EventLog;
import vn.liem.eventstore.StoredEvent;
import vn.liem.kernel.SealedText;
import vn.liem.kernel.StreamId;
import vn.liem.security.Act;
import vn.liem.security.CaseFacts;
import vn.liem.service.Localities;
import vn.liem.service.door.Gate;
import vn.liem.service.door.RequestRefusal;
import vn.liem.service.door.RequestRefused;
import vn.liem.service.looking.Opens;

/** What an inspection found and recommended, opened for those who may see the sealed texts of it. */
@Path(InspectionResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "inspections", description = "Thanh tra, kiểm tra, kiểm toán, giám sát · Inspections")
public final class InspectionTexts {

    private final Gate gate;
    private final OpenTexts texts;
    private final EventLog log;
    private final Localities units;

    @Inject
    InspectionTexts(Gate gate, OpenTexts texts, EventLog log, Localities units) {
        this.gate = gate;
        this.texts = texts;
        this.log = log;
        this.units = units;
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
            operationId = "lookUpTextsOfInspection",
            summary = "Xem nội dung kín của cuộc thanh tra, kiểm tra · The sealed texts of an inspection")
    public TextsShown lookUp(@PathParam("id") UUID id, TextsToLookUp asked) {
        StreamId stream = StreamId.of("inspection", id);
        List<StoredEvent> events = log.reader().stream(stream);
        Inspection state = InspectionResource.INSPECTIONS.decider().initial();
        List<TextAt> hidden = new ArrayList<>();
        for (StoredEvent stored : events) {
            InspectionEvent event = InspectionResource.INSPECTIONS.eventOf(stored);
            state = state.after(event);
            hidden.addAll(sealedIn(stored, event));
        }
        switch (state) {
            case NotRegistered _ -> throw RequestRefused.because(RequestRefusal.NOT_FOUND);
            case Registered inspection -> {
                String body = inspection.details().inspectedBy();
                gate.permit(Act.SEE_NAMES, CaseFacts.heldBy(body, units.chainOf(body)));
            }
        }
        return texts.open(stream, asked, hidden);
    }

    private static List<TextAt> sealedIn(StoredEvent stored, InspectionEvent event) {
        return switch (event) {
            case InspectionRegistered(var _, var details) -> at(stored, "subject", details.subject());
            case InspectionCorrected(var details, var reason) -> {
                List<TextAt> both = new ArrayList<>(at(stored, "subject", details.subject()));
                both.addAll(at(stored, "reason", Optional.of(reason)));
                yield both;
            }
            case EntryTakenBack(var _, var _, var _, var reason) -> at(stored, "reason", Optional.of(reason));
            case FindingRecorded finding -> at(stored, "text", finding.text());
            case RecommendationRecorded recommendation -> at(stored, "text", recommendation.text());
            case CrimeSignFlagged _,
                    InspectionConcluded _,
                    ConclusionPublished _,
                    FileTransferred _,
                    SettledAdministratively _,
                    ClosedWithoutViolation _ -> List.of();
        };
    }

    private static List<TextAt> at(StoredEvent stored, String where, Optional<SealedText> text) {
        return text.map(found -> new TextAt(stored.version(), stored.type() + "/" + where, found)).stream()
                .toList();
    }
}
