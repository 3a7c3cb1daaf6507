package vn.liem.recovery.obligation.door;

import static vn.liem.recovery.obligation.door.ObligationsInLog.OBLIGATIONS;

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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.liem.eventstore.Instruction;
import vn.liem.eventstore.UniqueKey;
import vn.liem.kernel.StreamId;
import vn.liem.recovery.cases.view.KnownCaseEntry;
import vn.liem.recovery.cases.view.KnownCases;
import vn.liem.recovery.obligation.ObligationCommand;
import vn.liem.recovery.obligation.ObligationCommand.DeclareEnforceable;
import vn.liem.recovery.obligation.ObligationCommand.ReceiveMoney;
import vn.liem.recovery.obligation.ObligationCommand.ReduceObligation;
import vn.liem.recovery.obligation.ObligationCommand.ReinstateObligation;
import vn.liem.recovery.obligation.ObligationCommand.ReopenObligation;
import vn.liem.recovery.obligation.ObligationCommand.ReverseReceipt;
import vn.liem.recovery.obligation.door.ObligationsInLog.Place;
import vn.liem.recovery.quashing.door.QuashingsInLog;
import vn.liem.security.Act;
import vn.liem.security.CaseFacts;
import vn.liem.service.Localities;
import vn.liem.service.door.CommandDoor;
import vn.liem.service.door.FieldChecks;
import vn.liem.service.door.FieldRefusal;
import vn.liem.service.door.Gate;
import vn.liem.service.door.RequestAtDoor;

/** Obligations and the money received for them over REST; what is recorded speaks of the case. */
@Path(ObligationResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "obligations", description = "Nghĩa vụ thi hành án · Obligations")
public final class ObligationResource {

    static final String PATH = "/api/v1/obligations";

    /** What one number of an obligation may stand for only once. */
    static final String OBLIGATION_SCOPE = "obligation-number";

    /** What one number of a receipt may stand for only once, over all obligations. */
    static final String RECOVERY_SCOPE = "recovery-number";

    private final Gate gate;
    private final CommandDoor door;
    private final ObligationsInLog obligations;
    private final KnownCases cases;
    private final Localities units;
    private final RequestAtDoor request;
    private final QuashingsInLog quashings;

    @Inject
    ObligationResource(
            Gate gate,
            CommandDoor door,
            ObligationsInLog obligations,
            KnownCases cases,
            Localities units,
            RequestAtDoor request,
            QuashingsInLog quashings) {
        this.gate = gate;
        this.door = door;
        this.obligations = obligations;
        this.cases = cases;
        this.units = units;
        this.request = request;
        this.quashings = quashings;
    }

    @POST
    @RolesAllowed({"court_officer", "enforcement_officer"})
    @Operation(operationId = "registerObligation", summary = "Ghi nghĩa vụ thi hành án · Register an obligation")
    public Response register(ObligationToRegister asked) {
        List<String> locality = localityOf(asked.caseId());
        new FieldChecks(units, door.today())
                .day("/fixedOn", asked.fixedOn())
                .must("/debtors", FieldRefusal.MISSING, !asked.debtors().isEmpty())
                .must("/caseId", FieldRefusal.UNKNOWN_REFERENCE, !locality.isEmpty())
                .pass();
        gate.permit(Act.EXECUTE, CaseFacts.ofTerritory(locality));
        UUID id = door.newId();
        Instruction<ObligationCommand> instruction = instruction(id, asked.caseId(), asked.fixedOn(), asked.command())
                .claiming(new UniqueKey(OBLIGATION_SCOPE, asked.obligationNo()));
        return door.answer(OBLIGATIONS, instruction, PATH + "/");
    }

    @POST
    @Path("{id}/corrections")
    @RolesAllowed({"court_officer", "enforcement_officer"})
    @Operation(operationId = "correctObligation", summary = "Đính chính nghĩa vụ · Correct an obligation")
    public Response correct(@PathParam("id") UUID id, ObligationCorrectionToRecord asked) {
        Place place = permit(Act.EXECUTE, id);
        FieldChecks checks = new FieldChecks(units, door.today())
                .day("/fixedOn", asked.fixedOn())
                .must("/debtors", FieldRefusal.MISSING, !asked.debtors().isEmpty());
        asked.enforceableOn().ifPresent(day -> checks.day("/enforceableOn", day));
        checks.pass();
        return change(id, place, asked.fixedOn(), asked.command());
    }

    @POST
    @Path("{id}/enforceability-declarations")
    @RolesAllowed({"court_officer", "enforcement_officer"})
    @Operation(
            operationId = "declareEnforceable",
            summary = "Ghi nhận có điều kiện thi hành · Declare an obligation enforceable")
    public Response declareEnforceable(@PathParam("id") UUID id, EnforceabilityToDeclare asked) {
        Place place = permit(Act.EXECUTE, id);
        new FieldChecks(units, door.today())
                .day("/enforceableOn", asked.enforceableOn())
                .pass();
        return change(
                id,
                place,
                asked.enforceableOn(),
                new DeclareEnforceable(asked.enforceableOn(), quashings.of(place.caseId())));
    }

    @POST
    @Path("{id}/reductions")
    @RolesAllowed({"court_officer", "enforcement_officer"})
    @Operation(operationId = "reduceObligation", summary = "Ghi nhận miễn, giảm · Record a reduction")
    public Response reduce(@PathParam("id") UUID id, ReductionToRecord asked) {
        Place place = permit(Act.EXECUTE, id);
        new FieldChecks(units, door.today())
                .day("/reducedOn", asked.reducedOn())
                .pass();
        return change(id, place, asked.reducedOn(), new ReduceObligation(asked.amountVnd(), asked.reducedOn()));
    }

    /** A receipt adds a fact and overwrites none: it needs no version. */
    @POST
    @Path("{id}/receipts")
    @RolesAllowed({
        "investigator",
        "head_of_investigation",
        "procurator",
        "court_officer",
        "enforcement_officer",
        "agency_client"
    })
    @Operation(operationId = "recordReceipt", summary = "Ghi nhận khoản thu · Record money or value received")
    public Response receive(@PathParam("id") UUID id, ReceiptToRecord asked) {
        Place place = permit(Act.RECORD_MONEY, id);
        new FieldChecks(units, door.today())
                .day("/receivedOn", asked.receivedOn())
                .pass();
        ReceiveMoney command =
                new ReceiveMoney(asked.recoveryNo(), asked.mode(), asked.amountVnd(), asked.receivedOn());
        Instruction<ObligationCommand> instruction = instruction(id, place.caseId(), asked.receivedOn(), command)
                .claiming(new UniqueKey(RECOVERY_SCOPE, asked.recoveryNo()));
        return door.answer(OBLIGATIONS, instruction, PATH + "/");
    }

    @POST
    @Path("{id}/reversals")
    @RolesAllowed({
        "investigator",
        "head_of_investigation",
        "procurator",
        "court_officer",
        "enforcement_officer",
        "agency_client"
    })
    @Operation(operationId = "reverseReceipt", summary = "Ghi nhận hủy khoản thu · Record the reversal of a receipt")
    public Response reverse(@PathParam("id") UUID id, ReversalToRecord asked) {
        Place place = permit(Act.RECORD_MONEY, id);
        new FieldChecks(units, door.today())
                .day("/reversedOn", asked.reversedOn())
                .pass();
        return change(id, place, asked.reversedOn(), new ReverseReceipt(asked.recoveryNo(), asked.reversedOn()));
    }

    @POST
    @Path("{id}/reopenings")
    @RolesAllowed({"court_officer", "enforcement_officer"})
    @Operation(
            operationId = "reopenObligation",
            summary = "Ghi nhận hủy phần quyết định về tài sản · Record that the ruling alone was quashed")
    public Response reopen(@PathParam("id") UUID id, ReviewToRecord asked) {
        Place place = permit(Act.EXECUTE, id);
        new FieldChecks(units, door.today())
                .day("/decidedOn", asked.decidedOn())
                .pass();
        return change(id, place, asked.decidedOn(), new ReopenObligation(asked.reopening()));
    }

    @POST
    @Path("{id}/reinstatements")
    @RolesAllowed({"court_officer", "enforcement_officer"})
    @Operation(
            operationId = "reinstateObligation",
            summary = "Ghi nhận nghĩa vụ được giữ nguyên · Record that an obligation stands again")
    public Response reinstate(@PathParam("id") UUID id, ReviewToRecord asked) {
        Place place = permit(Act.EXECUTE, id);
        new FieldChecks(units, door.today())
                .day("/decidedOn", asked.decidedOn())
                .pass();
        return change(
                id,
                place,
                asked.decidedOn(),
                new ReinstateObligation(asked.reinstatement(), quashings.of(place.caseId())));
    }

    /** The body that registered an obligation holds it. */
    private Place permit(Act act, UUID id) {
        Place place = obligations.placeOf(id);
        gate.permit(act, CaseFacts.heldBy(place.registeredBy(), localityOf(place.caseId())));
        return place;
    }

    private List<String> localityOf(UUID caseId) {
        return cases.byId(caseId)
                .map(KnownCaseEntry::locality)
                .map(units::chainOf)
                .orElse(List.of());
    }

    private Response change(UUID id, Place place, LocalDate on, ObligationCommand command) {
        return door.answer(OBLIGATIONS, door.atSeenVersion(instruction(id, place.caseId(), on, command)), PATH + "/");
    }

    /** Everything about money speaks of the case: that is the key under which others read it. */
    private Instruction<ObligationCommand> instruction(UUID id, UUID caseId, LocalDate on, ObligationCommand command) {
        return Instruction.of(
                command,
                ObligationsInLog.streamOf(id),
                StreamId.of("case", caseId).value(),
                on,
                request.authorship());
    }
}
