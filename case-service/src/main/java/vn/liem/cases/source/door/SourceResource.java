package vn.liem.cases.source.door;

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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.liem.cases.door.SealTexts;
import vn.liem.cases.source.Source;
import vn.liem.cases.source.Source.Registered;
import vn.liem.cases.source.SourceCommand;
import vn.liem.cases.source.SourceCommand.CorrectSource;
import vn.liem.cases.source.SourceCommand.DecideSource;
import vn.liem.cases.source.SourceCommand.ReceiveSource;
import vn.liem.cases.source.SourceCommand.RedirectSource;
import vn.liem.cases.source.SourceCommand.RegisterSource;
import vn.liem.cases.source.SourceCourse;
import vn.liem.cases.source.SourceDecider;
import vn.liem.cases.source.SourceDecision;
import vn.liem.cases.source.SourceEvent;
import vn.liem.cases.source.SourceReceipt;
import vn.liem.cases.source.SourceRedirection;
import vn.liem.cases.source.SourceRefusal;
import vn.liem.eventstore.Aggregate;
import vn.liem.eventstore.CommandAsked;
import vn.liem.eventstore.DecisionSession;
import vn.liem.eventstore.DecisionSession.Step;
import vn.liem.eventstore.Instruction;
import vn.liem.eventstore.UniqueKey;
import vn.liem.kernel.Refusal;
import vn.liem.kernel.SealedText;
import vn.liem.kernel.StreamId;
import vn.liem.security.Act;
import vn.liem.security.CaseFacts;
import vn.liem.service.Localities;
import vn.liem.service.door.CommandDoor;
import vn.liem.service.door.Gate;
import vn.liem.service.door.RequestAtDoor;
import vn.liem.service.part.DecisionToSign;
import vn.liem.service.part.SecondSigner;

/** Information sources over REST: a sender registers, a receiver acknowledges, forwards and decides. */
@Path(SourceResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "sources", description = "Nguồn tin về tội phạm · Information sources on crime")
public final class SourceResource {

    static final String PATH = "/api/v1/sources";

    /** What one number may stand for only once. */
    static final String NUMBER_SCOPE = "source-number";

    static final Aggregate<SourceCommand, Source, SourceEvent> SOURCES =
            Aggregate.of(new SourceDecider(), SourceEvent.class);

    private final Gate gate;
    private final CommandDoor door;
    private final Localities units;
    private final SealTexts texts;
    private final SourceInHands inHands;
    private final SourceSigning signing;
    private final RequestAtDoor request;

    @Inject
    SourceResource(
            Gate gate,
            CommandDoor door,
            Localities units,
            SealTexts texts,
            SourceInHands inHands,
            SourceSigning signing,
            RequestAtDoor request) {
        this.gate = gate;
        this.door = door;
        this.units = units;
        this.texts = texts;
        this.inHands = inHands;
        this.signing = signing;
        this.request = request;
    }

    @POST
    @RolesAllowed({"intake_officer", "investigator", "head_of_investigation", "procurator", "agency_client"})
    @Operation(operationId = "registerSource", summary = "Đăng ký nguồn tin · Register an information source")
    public Response register(SourceToRegister asked) {
        gate.permit(Act.TAKE_IN, CaseFacts.heldBy(asked.sentBy(), units.chainOf(asked.sentBy())));
        new SourceChecks(units, door.today()).source("", asked).pass();
        UUID id = door.newId();
        StreamId source = StreamId.of("source", id);
        SealedText subject = texts.seal(source, "source.registered.v1/subject", asked.subject());
        RegisterSource command = new RegisterSource(texts.keyOf(source), asked.details(subject));
        Instruction<SourceCommand> instruction = door.<SourceCommand>instruction(command, source, asked.sentOn())
                .claiming(new UniqueKey(NUMBER_SCOPE, asked.number()));
        return door.answer(SOURCES.followedBy(FileBegun.of(id)), instruction, PATH + "/");
    }

    @POST
    @Path("{id}/receipts")
    @RolesAllowed({"intake_officer", "investigator", "head_of_investigation", "procurator", "agency_client"})
    @Operation(operationId = "receiveSource", summary = "Ghi nhận tiếp nhận · Acknowledge a source")
    public Response receive(@PathParam("id") UUID id, ReceiptToRecord asked) {
        Registered source = inHands.registered(id);
        // Whoever it is not meant for is judged as what he is: not its holder.
        gate.permit(
                Act.TAKE_IN,
                source.isMeantFor(asked.receivedBy())
                        ? CaseFacts.heldBy(asked.receivedBy(), units.chainOf(asked.receivedBy()))
                        : facts(id, source));
        new SourceChecks(units, door.today()).receipt("", asked).pass();
        return add(id, asked.receivedOn(), new ReceiveSource(receipt(asked)));
    }

    @POST
    @Path("{id}/redirections")
    @RolesAllowed({"intake_officer", "investigator", "head_of_investigation", "procurator", "agency_client"})
    @Operation(operationId = "redirectSource", summary = "Chuyển nguồn tin · Forward a source")
    public Response redirect(@PathParam("id") UUID id, RedirectionToRecord asked) {
        gate.permit(Act.TAKE_IN, facts(id, inHands.registered(id)));
        new SourceChecks(units, door.today()).redirection("", asked).pass();
        return change(Act.TAKE_IN, id, instruction(id, asked.redirectedOn(), new RedirectSource(redirection(asked))));
    }

    @POST
    @Path("{id}/decisions")
    @RolesAllowed({"head_of_investigation", "procurator", "court_officer"})
    @APIResponse(responseCode = "202", description = SecondSigner.WAITS)
    @Operation(operationId = "decideSource", summary = "Quyết định giải quyết nguồn tin · Decide on a source")
    public Response decide(@PathParam("id") UUID id, DecisionToRecord asked) {
        Registered source = inHands.registered(id);
        gate.permit(Act.DECIDE_INSTITUTION, facts(id, source));
        new SourceChecks(units, door.today()).decision("", asked).pass();
        Instruction<SourceCommand> decide = instruction(id, asked.decidedOn(), new DecideSource(decision(asked)));
        Optional<DecisionToSign> toSign = SourceSigning.toSign(source.details().number(), decision(asked));
        return toSign.isEmpty()
                ? change(Act.DECIDE_INSTITUTION, id, decide)
                : signing.answer(id, decide, toSign.get(), session -> permitted(session, Act.DECIDE_INSTITUTION, id));
    }

    @POST
    @Path("{id}/corrections")
    @RolesAllowed({"intake_officer", "investigator", "head_of_investigation", "procurator", "agency_client"})
    @Operation(operationId = "correctSource", summary = "Đính chính nguồn tin · Correct a source")
    public Response correct(@PathParam("id") UUID id, CorrectionToRecord asked) {
        Registered registered = inHands.registered(id);
        gate.permit(Act.TAKE_IN, facts(id, registered));
        new SourceChecks(units, door.today()).correction(asked).pass();
        StreamId source = StreamId.of("source", id);
        SealedText subject =
                texts.seal(source, "source.corrected.v1/subject", asked.source().subject());
        SealedText reason = texts.seal(source, "source.corrected.v1/reason", asked.reason());
        SourceCourse course = new SourceCourse(
                asked.receipts().stream().map(SourceResource::receipt).toList(),
                asked.redirections().stream().map(SourceResource::redirection).toList(),
                asked.decisions().stream().map(SourceResource::decision).toList());
        if (!course.decisions().equals(registered.course().decisions())) {
            gate.permit(Act.DECIDE_INSTITUTION, facts(id, registered));
        }
        if (SourceSigning.addsWhatTwoSign(registered.course(), course)) {
            gate.refuse(Act.DECIDE_INSTITUTION, SourceRefusal.DECISION_NEEDS_TWO);
        }
        CorrectSource command = new CorrectSource(asked.source().details(subject), course, reason);
        return change(Act.TAKE_IN, id, instruction(id, door.today(), command));
    }

    private Response add(UUID id, LocalDate on, SourceCommand command) {
        return door.answer(SOURCES, door.instruction(command, StreamId.of("source", id), on), PATH + "/");
    }

    private Instruction<SourceCommand> instruction(UUID id, LocalDate on, SourceCommand command) {
        return door.atSeenVersion(door.instruction(command, StreamId.of("source", id), on));
    }

    private Response change(Act act, UUID id, Instruction<SourceCommand> instruction) {
        return door.answer(
                new CommandAsked(
                        request.command(),
                        request.fingerprint(),
                        instruction.stream(),
                        instruction.expectedVersion(),
                        session -> permitted(session, act, id)
                                .<Step>map(Step.Refused::new)
                                .orElseGet(() -> session.decide(SOURCES, instruction))),
                _ -> PATH + "/" + id);
    }

    /** Who has it in hands is asked again where the command is decided: it loses where the file moves in between. */
    private Optional<Refusal> permitted(DecisionSession session, Act act, UUID id) {
        Optional<Refusal> underOffer =
                inHands.underOffer(session, id, request.officer().agency());
        if (underOffer.isEmpty()) {
            Registered now = inHands.registered(id);
            gate.permit(act, inHands.facts(session, id, now.inHandsOf(), now.parties()));
        }
        return underOffer;
    }

    private CaseFacts facts(UUID id, Registered source) {
        return inHands.facts(id, source.inHandsOf(), source.parties());
    }

    private static SourceReceipt receipt(ReceiptToRecord asked) {
        return new SourceReceipt(asked.receivedBy(), asked.receivedOn());
    }

    private static SourceRedirection redirection(RedirectionToRecord asked) {
        return new SourceRedirection(asked.redirectedOn(), asked.redirectedTo());
    }

    private static SourceDecision decision(DecisionToRecord asked) {
        return new SourceDecision(asked.outcome(), asked.decidedOn(), asked.caseNumber());
    }
}
