package vn.liem.cases.registry.door;

import static vn.liem.cases.registry.door.CasesInLog.CASES;

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
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.liem.cases.door.SealTexts;
import vn.liem.cases.registry.Case.Registered;
import vn.liem.cases.registry.CaseCommand;
import vn.liem.cases.registry.CaseCommand.AnnulJoinder;
import vn.liem.cases.registry.CaseCommand.CorrectCase;
import vn.liem.cases.registry.CaseCommand.DetermineLoss;
import vn.liem.cases.registry.CaseCommand.JoinCase;
import vn.liem.cases.registry.CaseCommand.RecordInstitution;
import vn.liem.cases.registry.CaseCommand.RegisterCase;
import vn.liem.cases.registry.CaseCommand.SeparateCase;
import vn.liem.cases.registry.CaseCommand.WithdrawCaseStatement;
import vn.liem.cases.registry.CaseDetails;
import vn.liem.cases.registry.CaseRefusal;
import vn.liem.cases.registry.Joinder;
import vn.liem.cases.registry.Separation;
import vn.liem.eventstore.CommandAsked;
import vn.liem.eventstore.DecisionSession;
import vn.liem.eventstore.DecisionSession.Step;
import vn.liem.eventstore.Instruction;
import vn.liem.kernel.Refusal;
import vn.liem.kernel.StreamId;
import vn.liem.security.Act;
import vn.liem.security.CaseFacts;
import vn.liem.service.Localities;
import vn.liem.service.door.CommandDoor;
import vn.liem.service.door.FieldChecks;
import vn.liem.service.door.FieldRefusal;
import vn.liem.service.door.Gate;
import vn.liem.service.door.RequestAtDoor;
import vn.liem.service.door.RequestRefusal;
import vn.liem.service.door.RequestRefused;
import vn.liem.service.part.MovingFile;

/**
 * The case registry over REST: the body that registers a case holds it until it hands the file over, and whoever holds the file
 * goes on with it.
 */
@Path(CaseResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "cases", description = "Sổ theo dõi vụ án, vụ việc · The case registry")
public final class CaseResource {

    static final String PATH = "/api/v1/cases";

    /** What one number may stand for only once. */
    static final String NUMBER_SCOPE = "case-number";

    private final Gate gate;
    private final CommandDoor door;
    private final CasesInLog cases;
    private final FactsAtRegistry facts;
    private final MovingFile moving;
    private final Localities units;
    private final SealTexts texts;
    private final RequestAtDoor request;

    @Inject
    CaseResource(
            Gate gate,
            CommandDoor door,
            CasesInLog cases,
            FactsAtRegistry facts,
            MovingFile moving,
            Localities units,
            SealTexts texts,
            RequestAtDoor request) {
        this.gate = gate;
        this.door = door;
        this.cases = cases;
        this.facts = facts;
        this.moving = moving;
        this.units = units;
        this.texts = texts;
        this.request = request;
    }

    @POST
    @RolesAllowed({"intake_officer", "investigator", "head_of_investigation", "procurator", "agency_client"})
    @Operation(operationId = "registerCase", summary = "Ghi vụ án, vụ việc vào sổ · Register a matter or case")
    public Response register(CaseToRegister asked) {
        String agency = request.officer().agency();
        CaseFacts own = CaseFacts.heldBy(agency, units.chainOf(asked.locality()));
        ActsOfDetails.registering(asked.details(Optional.empty())).forEach(act -> gate.permit(act, own));
        gate.permitPlacing(Act.TAKE_IN, own.locality());
        checks("", asked).pass();
        UUID id = door.newId();
        StreamId stream = StreamId.of("case", id);
        CaseDetails details = asked.details(texts.seal(stream, "case.registered.v1/title", asked.title()));
        Instruction<CaseCommand> instruction = door.<CaseCommand>instruction(
                        new RegisterCase(id, texts.keyOf(stream), details), stream, asked.registeredOn())
                .claiming(CasesInLog.numberKey(asked.number()));
        return door.answer(CASES.followedBy(FileBegun.at(agency, asked.registeredOn())), instruction, PATH + "/");
    }

    @POST
    @Path("{id}/institutions")
    @RolesAllowed({"head_of_investigation", "procurator", "court_officer"})
    @Operation(operationId = "recordInstitution", summary = "Ghi nhận khởi tố · Record the institution")
    public Response institute(@PathParam("id") UUID id, InstitutionToRecord asked) {
        permit(Act.DECIDE_INSTITUTION, id);
        new FieldChecks(units, door.today())
                .day("/institutedOn", asked.institutedOn())
                .pass();
        return change(
                Act.DECIDE_INSTITUTION,
                id,
                asked.institutedOn(),
                new RecordInstitution(asked.institutedOn(), asked.offence().map(CaseToRegister.OffenceSent::offence)));
    }

    @POST
    @Path("{id}/losses")
    @RolesAllowed({"investigator", "head_of_investigation", "procurator"})
    @Operation(operationId = "determineLoss", summary = "Ghi nhận thiệt hại · Record the loss")
    public Response determineLoss(@PathParam("id") UUID id, CaseToRegister.LossSent asked) {
        permit(Act.INVESTIGATE, id);
        new FieldChecks(units, door.today())
                .day("/determinedOn", asked.determinedOn())
                .pass();
        return change(
                Act.INVESTIGATE, id, asked.determinedOn().orElseGet(door::today), new DetermineLoss(asked.loss()));
    }

    @POST
    @Path("{id}/separations")
    @RolesAllowed("head_of_investigation")
    @Operation(operationId = "separateCase", summary = "Tách vụ án · Separate a case from another")
    public Response separate(@PathParam("id") UUID id, SeparationToRecord asked) {
        Registered separated = permit(Act.DECIDE_INVESTIGATION, id);
        new FieldChecks(units, door.today())
                .must("/fromCase", FieldRefusal.UNKNOWN_REFERENCE, isCase(asked.fromCase()))
                .pass();
        return change(
                Act.DECIDE_INVESTIGATION,
                id,
                separated.details().registeredOn(),
                new SeparateCase(new Separation(asked.fromCase())));
    }

    @POST
    @Path("{id}/joinders")
    @RolesAllowed("head_of_investigation")
    @Operation(operationId = "joinCase", summary = "Nhập vụ án · Join a case into another")
    public Response join(@PathParam("id") UUID id, JoinderToRecord asked) {
        permit(Act.DECIDE_INVESTIGATION, id);
        new FieldChecks(units, door.today())
                .day("/joinedOn", asked.joinedOn())
                .must("/intoCase", FieldRefusal.UNKNOWN_REFERENCE, isCase(asked.intoCase()))
                .pass();
        return change(
                Act.DECIDE_INVESTIGATION,
                id,
                asked.joinedOn(),
                new JoinCase(new Joinder(asked.intoCase(), asked.joinedOn())));
    }

    @POST
    @Path("{id}/corrections")
    @RolesAllowed({"intake_officer", "investigator", "head_of_investigation", "procurator", "agency_client"})
    @Operation(operationId = "correctCase", summary = "Đính chính vụ án, vụ việc · Correct a matter or case")
    public Response correct(@PathParam("id") UUID id, CaseCorrectionToRecord asked) {
        permit(Act.TAKE_IN, id);
        FieldChecks checks = checks("/registered", asked.registered());
        asked.separation()
                .ifPresent(from ->
                        checks.must("/separation/fromCase", FieldRefusal.UNKNOWN_REFERENCE, isCase(from.fromCase())));
        asked.joinder()
                .ifPresent(into -> checks.day("/joinder/joinedOn", into.joinedOn())
                        .must("/joinder/intoCase", FieldRefusal.UNKNOWN_REFERENCE, isCase(into.intoCase())));
        checks.pass();
        StreamId stream = StreamId.of("case", id);
        CaseToRegister registered = asked.registered();
        CorrectCase command = new CorrectCase(
                registered.details(texts.seal(stream, "case.corrected.v1/title", registered.title())),
                asked.separation().map(from -> new Separation(from.fromCase())),
                asked.joinder().map(into -> new Joinder(into.intoCase(), into.joinedOn())),
                Optional.of(texts.seal(stream, "case.corrected.v1/reason", asked.reason())));
        return change(id, door.today(), command, now -> actsOf(now, command));
    }

    private FieldChecks checks(String at, CaseToRegister asked) {
        return new FieldChecks(units, door.today())
                .unit(at + "/locality", asked.locality())
                .day(at + "/registeredOn", asked.registeredOn())
                .day(at + "/institutedOn", asked.institutedOn())
                .day(at + "/loss/determinedOn", asked.loss().flatMap(CaseToRegister.LossSent::determinedOn));
    }

    private Registered permit(Act act, UUID id) {
        Registered found = cases.registered(id).orElseThrow(() -> RequestRefused.because(RequestRefusal.NOT_FOUND));
        gate.permit(act, facts.of(id));
        return found;
    }

    private Response change(Act act, UUID id, LocalDate on, CaseCommand command) {
        return change(id, on, command, _ -> Set.of(act));
    }

    /** Who holds the file is asked again where the command is decided: it loses where the file moves in between. */
    private Response change(UUID id, LocalDate on, CaseCommand command, Function<Registered, Set<Act>> acts) {
        StreamId stream = StreamId.of("case", id);
        Instruction<CaseCommand> instruction = door.atSeenVersion(door.instruction(command, stream, on));
        return door.answer(
                new CommandAsked(
                        request.command(),
                        request.fingerprint(),
                        stream,
                        instruction.expectedVersion(),
                        session -> forbidden(session, id, acts)
                                .or(() -> joinsIntoAbsorbed(session, id, command))
                                .<Step>map(Step.Refused::new)
                                .orElseGet(() -> session.decide(CASES, instruction))),
                _ -> PATH + "/" + id);
    }

    private Optional<Refusal> forbidden(DecisionSession session, UUID id, Function<Registered, Set<Act>> acts) {
        if (!(session.look(CASES, StreamId.of("case", id)).state() instanceof Registered now)) {
            return Optional.empty();
        }
        for (Act act : acts.apply(now)) {
            Optional<Refusal> waits = moving.forbids(session, act, id, door.today());
            if (waits.isPresent()) {
                return waits;
            }
            permit(act, id);
        }
        return Optional.empty();
    }

    /** A case goes on where it was joined into: nothing is newly joined into one that goes on elsewhere itself. */
    private static Optional<Refusal> joinsIntoAbsorbed(DecisionSession session, UUID id, CaseCommand command) {
        return joinder(command)
                .filter(into -> !into.intoCase().equals(id))
                .filter(into -> !joinderOf(session, id).equals(Optional.of(into)))
                .filter(into -> joinderOf(session, into.intoCase()).isPresent())
                .map(_ -> CaseRefusal.JOINED_INTO_ABSORBED);
    }

    private static Optional<Joinder> joinder(CaseCommand command) {
        return switch (command) {
            case JoinCase(var joinder) -> Optional.of(joinder);
            case CorrectCase correction -> correction.joinder();
            case RegisterCase _,
                    RecordInstitution _,
                    DetermineLoss _,
                    SeparateCase _,
                    AnnulJoinder _,
                    WithdrawCaseStatement _ -> Optional.empty();
        };
    }

    private static Optional<Joinder> joinderOf(DecisionSession session, UUID id) {
        return session.look(CASES, StreamId.of("case", id)).state() instanceof Registered found
                ? found.joinder()
                : Optional.empty();
    }

    /** The acts of a correction; a case is moved within the territory of the officer alone. */
    private Set<Act> actsOf(Registered now, CorrectCase correction) {
        if (ActsOfDetails.movesTo(now, correction)) {
            gate.permitPlacing(Act.TAKE_IN, units.chainOf(now.details().locality()));
            gate.permitPlacing(Act.TAKE_IN, units.chainOf(correction.details().locality()));
        }
        return ActsOfDetails.correcting(now, correction);
    }

    private boolean isCase(UUID id) {
        return cases.registered(id).isPresent();
    }
}
