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
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.liem.cases.door.FindCase;
import vn.liem.cases.door.FindCase.CaseFound;
import vn.liem.cases.door.SealTexts;
import vn.liem.cases.steering.Delisting;
import vn.liem.cases.steering.Supervision;
import vn.liem.cases.steering.Supervision.Delisted;
import vn.liem.cases.steering.Supervision.Listed;
import vn.liem.cases.steering.Supervision.NotListed;
import vn.liem.cases.steering.SupervisionCommand;
import vn.liem.cases.steering.SupervisionCommand.CorrectItem;
import vn.liem.cases.steering.SupervisionCommand.DelistItem;
import vn.liem.cases.steering.SupervisionCommand.ListItem;
import vn.liem.cases.steering.SupervisionDecider;
import vn.liem.cases.steering.SupervisionDetails;
import vn.liem.cases.steering.SupervisionEvent;
import vn.liem.eventstore.Aggregate;
import vn.liem.eventstore.Instruction;
import vn.liem.eventstore.UniqueKey;
import vn.liem.kernel.StreamId;
import vn.liem.security.Act;
import vn.liem.security.CaseFacts;
import vn.liem.service.Localities;
import vn.liem.service.door.CommandDoor;
import vn.liem.service.door.FieldChecks;
import vn.liem.service.door.FieldError;
import vn.liem.service.door.FieldRefusal;
import vn.liem.service.door.Gate;
import vn.liem.service.door.RequestAtDoor;
import vn.liem.service.door.RequestRefusal;
import vn.liem.service.door.RequestRefused;

/** The committee's list over REST; what the list says changes nothing in the proceedings. */
@Path(SupervisionResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({"standing_agency", "committee_member"})
@Tag(name = "supervision", description = "Diện theo dõi, chỉ đạo · The committee's list")
public final class SupervisionResource {

    static final String PATH = "/api/v1/supervision-items";

    /** A case stands once a day on the list. */
    static final String KEY_SCOPE = "supervision-item";

    static final Aggregate<SupervisionCommand, Supervision, SupervisionEvent> ITEMS =
            Aggregate.of(new SupervisionDecider(), SupervisionEvent.class);

    private final Gate gate;
    private final CommandDoor door;
    private final FindCase cases;
    private final Localities units;
    private final SealTexts texts;
    private final RequestAtDoor request;

    @Inject
    SupervisionResource(
            Gate gate, CommandDoor door, FindCase cases, Localities units, SealTexts texts, RequestAtDoor request) {
        this.gate = gate;
        this.door = door;
        this.cases = cases;
        this.units = units;
        this.texts = texts;
        this.request = request;
    }

    @POST
    @Operation(operationId = "listItem", summary = "Đưa vào diện theo dõi, chỉ đạo · Put a case under supervision")
    public Response list(ItemToList asked) {
        CaseFound found = cases.byId(asked.caseId())
                .orElseThrow(() -> RequestRefused.because(FieldError.of("/caseId", FieldRefusal.UNKNOWN_REFERENCE)));
        permit(found);
        new FieldChecks(units, door.today()).day("/listedOn", asked.listedOn()).pass();
        Instruction<SupervisionCommand> instruction = instruction(
                        new ListItem(asked.details(found.locality()), found.registeredOn()),
                        StreamId.of("supervision", door.newId()),
                        found,
                        asked.listedOn())
                .claiming(new UniqueKey(KEY_SCOPE, asked.caseId() + "/" + asked.listedOn()));
        return door.answer(ITEMS, instruction, PATH + "/");
    }

    @POST
    @Path("{id}/delistings")
    @Operation(operationId = "delistItem", summary = "Đưa ra khỏi diện theo dõi · Take an item off the list")
    public Response delist(@PathParam("id") UUID id, DelistingToRecord asked) {
        CaseFound found = caseOf(id);
        permit(found);
        new FieldChecks(units, door.today())
                .day("/delistedOn", asked.delistedOn())
                .pass();
        DelistItem command = new DelistItem(delisting("supervision.delisted.v1/reason", found, asked));
        return change(id, command, found, asked.delistedOn());
    }

    @POST
    @Path("{id}/corrections")
    @Operation(operationId = "correctItem", summary = "Đính chính diện theo dõi · Correct an item of the list")
    public Response correct(@PathParam("id") UUID id, ItemCorrectionToRecord asked) {
        CaseFound found = caseOf(id);
        permit(found);
        new FieldChecks(units, door.today())
                .day("/item/listedOn", asked.item().listedOn())
                .day("/delisting/delistedOn", asked.delisting().map(DelistingToRecord::delistedOn))
                .pass();
        CorrectItem command = new CorrectItem(
                asked.item().details(found.locality()),
                asked.delisting().map(off -> delisting("supervision.corrected.v1/delisting/reason", found, off)),
                found.registeredOn(),
                Optional.of(texts.seal(subject(found), "supervision.corrected.v1/reason", asked.reason())));
        return change(id, command, found, door.today());
    }

    private Delisting delisting(String place, CaseFound found, DelistingToRecord asked) {
        return new Delisting(asked.delistedOn(), texts.seal(subject(found), place, asked.reason()));
    }

    private void permit(CaseFound found) {
        gate.permit(Act.LIST_FOR_SUPERVISION, CaseFacts.ofTerritory(units.chainOf(found.locality())));
    }

    private Response change(UUID id, SupervisionCommand command, CaseFound found, LocalDate on) {
        Instruction<SupervisionCommand> instruction = instruction(command, StreamId.of("supervision", id), found, on);
        return door.answer(ITEMS, door.atSeenVersion(instruction), PATH + "/");
    }

    /** What the list says speaks of the case: that is the key under which others read it. */
    private Instruction<SupervisionCommand> instruction(
            SupervisionCommand command, StreamId stream, CaseFound found, LocalDate on) {
        return Instruction.of(command, stream, subject(found).value(), on, request.authorship());
    }

    private CaseFound caseOf(UUID id) {
        SupervisionDetails details =
                switch (door.standing(ITEMS, StreamId.of("supervision", id)).state()) {
                    case NotListed _ -> throw RequestRefused.because(RequestRefusal.NOT_FOUND);
                    case Listed(var listed) -> listed;
                    case Delisted(var listed, var _) -> listed;
                };
        return cases.byId(details.caseId())
                .orElseThrow(() -> new IllegalStateException("a listed case was registered"));
    }

    private static StreamId subject(CaseFound found) {
        return StreamId.of("case", found.id());
    }
}
