package vn.liem.notification.clock.door;

import static vn.liem.notification.clock.door.ClocksInLog.CLOCKS;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.liem.eventstore.Instruction;
import vn.liem.kernel.SealedText;
import vn.liem.kernel.StreamId;
import vn.liem.notification.clock.ClockKey;
import vn.liem.notification.clock.ClocksCommand;
import vn.liem.notification.clock.ClocksCommand.ExplainMiss;
import vn.liem.notification.clock.ClocksOfSubject;
import vn.liem.notification.clock.NotedAppraisal;
import vn.liem.security.Act;
import vn.liem.security.CaseFacts;
import vn.liem.security.seal.FreeText;
import vn.liem.security.seal.Sealer;
import vn.liem.service.Localities;
import vn.liem.service.directory.Directory;
import vn.liem.service.door.CommandDoor;
import vn.liem.service.door.FieldError;
import vn.liem.service.door.FieldRefusal;
import vn.liem.service.door.Gate;
import vn.liem.service.door.RequestAtDoor;
import vn.liem.service.door.RequestRefused;

/** The owner of a missed date says why, over REST. */
@Path(ClockPages.PATH + "/explanations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "clocks", description = "Thời hạn tố tụng · Statutory clocks")
public final class ExplanationResource {

    private final Gate gate;
    private final CommandDoor door;
    private final RequestAtDoor request;
    private final Localities units;
    private final Directory directory;

    @Inject
    ExplanationResource(Gate gate, CommandDoor door, RequestAtDoor request, Localities units, Directory directory) {
        this.gate = gate;
        this.door = door;
        this.request = request;
        this.units = units;
        this.directory = directory;
    }

    @POST
    @RolesAllowed({
        "intake_officer",
        "investigator",
        "head_of_investigation",
        "procurator",
        "court_officer",
        "enforcement_officer",
        "expert_body"
    })
    @Operation(operationId = "explainMiss", summary = "Nêu lý do quá hạn · Say why a date was missed")
    public Response explain(MissToExplain asked) {
        StreamId stream = ClocksInLog.streamOf(asked.subject()).orElseThrow();
        ClockKey key = new ClockKey(asked.clock(), asked.setBy());
        ClocksOfSubject clocks = door.standing(CLOCKS, stream).state();
        String owner = clocks.ownerOf(key).orElse("");
        gate.permit(
                Act.EXPLAIN_MISSED_DATE, CaseFacts.heldBy(owner, owner.isEmpty() ? List.of() : units.chainOf(owner)));
        ExplainMiss command = new ExplainMiss(
                key, asked.reason(), asked.text().map(text -> sealed(underKeyOf(asked, clocks), text)), owner);
        Instruction<ClocksCommand> instruction =
                Instruction.of(command, stream, asked.subject(), door.today(), request.authorship());
        String kind = asked.subject().substring(0, asked.subject().indexOf(':') + 1);
        return door.answer(CLOCKS, instruction, ClockPages.PATH + "/" + kind);
    }

    /** A request has no key of its own: its texts are sealed under that of its case. */
    private static String underKeyOf(MissToExplain asked, ClocksOfSubject clocks) {
        return clocks.request().map(NotedAppraisal::caseSubject).orElse(asked.subject());
    }

    private SealedText sealed(String subject, String text) {
        return directory
                .keyOf(subject)
                .map(key -> Sealer.seal(key, "clock.miss-explained.v1/note", new FreeText(text)))
                .orElseThrow(() -> RequestRefused.because(FieldError.of("/subject", FieldRefusal.UNKNOWN_REFERENCE)));
    }
}
