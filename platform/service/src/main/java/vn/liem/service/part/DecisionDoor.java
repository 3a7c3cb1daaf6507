package vn.liem.service.part;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import vn.liem.eventstore.CommandAsked;
import vn.liem.eventstore.CommandHandler;
import vn.liem.eventstore.DecisionSession;
import vn.liem.eventstore.DecisionSession.Step;
import vn.liem.kernel.Refusal;
import vn.liem.kernel.StreamId;
import vn.liem.procedure.journey.ProceduralDecision;
import vn.liem.procedure.journey.Taken;
import vn.liem.procedure.part.Alongside;
import vn.liem.procedure.part.DecisionAsked;
import vn.liem.procedure.part.DecisionKey;
import vn.liem.procedure.part.PartEntry;
import vn.liem.security.Act;
import vn.liem.security.CaseFacts;
import vn.liem.security.Officer;
import vn.liem.service.door.CommandDoor;
import vn.liem.service.door.FieldError;
import vn.liem.service.door.FieldRefusal;
import vn.liem.service.door.Gate;
import vn.liem.service.door.RequestAtDoor;
import vn.liem.service.door.RequestRefusal;
import vn.liem.service.door.RequestRefused;

/**
 * The way of a decision from HTTP to the desk of its case. The policy is asked before anything is looked up, and again where it
 * is decided: a decision that loses since the file moved is no decision of a body that held it. A decision takes its place by its day and is judged against all that
 * stands, so it need not name a version; a correction and an annulment must.
 */
@Singleton
public final class DecisionDoor {

    private static final String CORRECTED = "_decision_corrected";
    private static final String ANNULLED = "_decision_annulled";

    private final Gate gate;
    private final RequestAtDoor request;
    private final CommandDoor door;
    private final CommandHandler commands;
    private final CaseDesk desk;
    private final FactsOfDecision facts;
    private final MovingFile moving;
    private final JoinedAway joined;
    private final Instance<OfficersOfCase> officers;
    private final Instance<SecondSigner> signer;
    private final Instance<AccusedElsewhere> elsewhere;

    @Inject
    DecisionDoor(
            Gate gate,
            RequestAtDoor request,
            CommandDoor door,
            CommandHandler commands,
            CaseDesk desk,
            FactsOfDecision facts,
            MovingFile moving,
            JoinedAway joined,
            Instance<OfficersOfCase> officers,
            Instance<SecondSigner> signer,
            Instance<AccusedElsewhere> elsewhere) {
        this.gate = gate;
        this.request = request;
        this.door = door;
        this.commands = commands;
        this.desk = desk;
        this.facts = facts;
        this.moving = moving;
        this.joined = joined;
        this.officers = officers;
        this.signer = signer;
        this.elsewhere = elsewhere;
    }

    /** How a decision is put. */
    public interface Deciding {
        /** The step of the decision in the session. */
        Step in(DecisionSession session, AtDesk at);
    }

    /** Records a decision of the officer's body. */
    public <C, S, E> Response record(
            Act act,
            PartOfCase<C, S, E> part,
            UUID caseId,
            ProceduralDecision decision,
            Document document,
            BiFunction<DecisionAsked, Alongside, C> command,
            String path) {
        permit(act, caseId, document.decidedOn());
        DecisionAsked asked = document.asked(request.officer().agency());
        Deciding deciding = (session, at) ->
                desk.record(session, at, part, decision, asked, alongside -> command.apply(asked, alongside));
        return answerSigned(
                caseId,
                document.decidedOn(),
                request.expectedVersion(),
                (session, at) -> forbidden(session, act, at)
                        .or(() -> isElsewhere(document, at))
                        .<Step>map(Step.Refused::new)
                        .orElseGet(() -> {
                            permit(act, caseId, at.occurredOn());
                            return signedWhereNeeded(
                                    session,
                                    at,
                                    act,
                                    toSign(decision.code(), document, document.legalGround()),
                                    deciding);
                        }),
                path);
    }

    /** Records a decision of the law that registers do not tell. */
    public <C, S, E> Response recordOfLaw(
            PartOfCase<C, S, E> part,
            UUID caseId,
            StepToRecord step,
            BiFunction<DecisionAsked, Alongside, C> command,
            String path) {
        Act act = StepAct.of(step.step(), part.keeper());
        permit(act, caseId, step.decidedOn());
        DecisionAsked asked = step.asked(request.officer().agency());
        Deciding deciding = (session, at) ->
                desk.recordOfLaw(session, at, part, step.step(), asked, alongside -> command.apply(asked, alongside));
        return answerSigned(
                caseId,
                step.decidedOn(),
                request.expectedVersion(),
                (session, at) -> forbidden(session, act, at)
                        .or(() -> isElsewhere(step, at))
                        .<Step>map(Step.Refused::new)
                        .orElseGet(() -> {
                            permit(act, caseId, at.occurredOn());
                            return signedWhereNeeded(
                                    session,
                                    at,
                                    act,
                                    toSign(step.step().code(), step, step.step().ground()),
                                    deciding);
                        }),
                path);
    }

    /** Why somebody is not decided on here: he is in another case by a separation. */
    private Optional<Refusal> isElsewhere(Document document, AtDesk at) {
        return document.person()
                .filter(_ -> elsewhere.isResolvable())
                .flatMap(person -> elsewhere.get().forbids(at.caseId(), person, at.occurredOn()));
    }

    /** Why a decision of the day belongs to the case into which this one was joined, where it does. */
    public Optional<Refusal> goesOnElsewhere(UUID caseId, LocalDate day) {
        return joined.forbids(caseId, day);
    }

    /** Why nothing of the kind is decided in the case on that day: it goes on elsewhere, or its file is on its way. */
    public Optional<Refusal> forbidden(DecisionSession session, Act act, AtDesk at) {
        return goesOnElsewhere(at.caseId(), at.occurredOn())
                .or(() -> moving.forbids(session, act, at.caseId(), at.occurredOn()));
    }

    /**
     * Says a decision of the officer's body otherwise; it stays the decision of the body that took it. Where the case or somebody
     * in it goes on no longer by that, a second officer signs it.
     */
    public Response correct(UUID caseId, PartOfCase<?, ?, ?> part, CorrectionToRecord asked, String path) {
        permitCorrection(caseId, part, asked.key());
        Optional<PartEntry> standing = standing(caseId, part, asked.key());
        String unit = standing.map(entry -> entry.decision().unit())
                .orElseGet(() -> request.officer().agency());
        DecisionAsked now = asked.asked(unit);
        Deciding deciding = (session, at) -> desk.correct(session, at, part, now, asked.detail(), asked.correction());
        return answerSigned(
                caseId,
                asked.decidedOn(),
                seenVersion(),
                (session, at) -> {
                    moving.watch(session, caseId, at.occurredOn());
                    permitCorrection(caseId, part, asked.key());
                    Act act = actOf(part, standing);
                    return forbiddenThere(session, act, at, standing)
                            .<Step>map(Step.Refused::new)
                            .orElseGet(() -> signedWhereItStops(
                                    session,
                                    at,
                                    act,
                                    toSign(part.kind() + CORRECTED, asked, Optional.empty()),
                                    deciding));
                },
                path);
    }

    /**
     * Takes a recorded decision back: the body that took it, or in an investigation the procuracy that supervises it. Where the
     * case or somebody in it goes on no longer without it, a second officer signs that.
     */
    public Response annul(UUID caseId, PartOfCase<?, ?, ?> part, AnnulmentToRecord asked, String path) {
        permitAnnulment(caseId, part, asked.key());
        Act act = actOf(part, standing(caseId, part, asked.key()));
        Deciding deciding = (session, at) -> desk.annul(session, at, part, asked.key(), asked.correction());
        return answerSigned(
                caseId,
                door.today(),
                seenVersion(),
                (session, at) -> {
                    moving.watch(session, caseId, at.occurredOn());
                    permitAnnulment(caseId, part, asked.key());
                    return signedWhereItStops(
                            session, at, act, asked.toSign(part.kind() + ANNULLED, at.occurredOn()), deciding);
                },
                path);
    }

    /** Lets the officer take the act in the case, or ends the request. */
    public void permit(Act act, UUID caseId) {
        permit(act, caseId, door.today());
    }

    /** The same, with what more is known of that which the act is about. */
    public void permit(Act act, UUID caseId, UnaryOperator<CaseFacts> more) {
        whereKnown(act, caseId, door.today(), known -> gate.permit(act, more.apply(known)));
    }

    /** Lets the officer take the act on what this body has recorded in the case, or ends the request. */
    public void permitOn(Act act, UUID caseId, String recordedBy) {
        whereKnown(act, caseId, door.today(), known -> gate.permit(act, known.withDecisionOf(recordedBy)));
    }

    private void permit(Act act, UUID caseId, LocalDate day) {
        whereKnown(act, caseId, day, known -> gate.permit(act, known));
    }

    private void whereKnown(Act act, UUID caseId, LocalDate day, Consumer<CaseFacts> then) {
        Officer officer = request.officer();
        Optional<CaseFacts> known = act.kind() == Act.Kind.READING
                ? facts.toRead(commands.session(), caseId, officer)
                : facts.of(commands.session(), caseId, day, officer);
        known.ifPresentOrElse(then, () -> gate.refuse(act, DeskRefusal.CASE_NOT_KNOWN));
    }

    /** How a decision of the part stands. */
    public Optional<PartEntry> standing(UUID caseId, PartOfCase<?, ?, ?> part, DecisionKey key) {
        return desk.standing(commands.session(), caseId, part, key);
    }

    private void permitCorrection(UUID caseId, PartOfCase<?, ?, ?> part, DecisionKey key) {
        standing(caseId, part, key)
                .ifPresentOrElse(entry -> permitCorrection(caseId, part, entry), () -> permit(Act.READ_CASE, caseId));
    }

    /** What is moved to another day is asked there what it would be asked if it were recorded on it: who held the file, above all. */
    private Optional<Refusal> forbiddenThere(
            DecisionSession session, Act act, AtDesk at, Optional<PartEntry> standing) {
        boolean isMoved = standing.filter(entry -> !entry.decision().decidedOn().equals(at.occurredOn()))
                .isPresent();
        if (!isMoved) {
            return Optional.empty();
        }
        Optional<Refusal> forbidden = forbidden(session, act, at);
        if (forbidden.isEmpty()) {
            permit(act, at.caseId(), at.occurredOn());
        }
        return forbidden;
    }

    /** Lets the officer take the decision back, or ends the request. */
    public void permitAnnulment(UUID caseId, PartOfCase<?, ?, ?> part, DecisionKey key) {
        standing(caseId, part, key)
                .ifPresentOrElse(entry -> permitAnnulment(caseId, part, entry), () -> permit(Act.READ_CASE, caseId));
    }

    /** What another service's body decided is corrected by whoever told it here, and stays that body's decision. */
    private void permitCorrection(UUID caseId, PartOfCase<?, ?, ?> part, PartEntry standing) {
        Act act = actOf(part, standing);
        String corrects =
                standing.taken().map(Taken::decision).filter(part::tells).isPresent()
                        ? request.officer().agency()
                        : standing.decision().unit();
        whereKnown(act, caseId, door.today(), known -> gate.permit(act, known.withDecisionOf(corrects)));
    }

    private static Act actOf(PartOfCase<?, ?, ?> part, Optional<PartEntry> standing) {
        return standing.map(entry -> actOf(part, entry)).orElse(Act.READ_CASE);
    }

    private static Act actOf(PartOfCase<?, ?, ?> part, PartEntry standing) {
        return standing.taken()
                .map(taken -> part.actOf(taken.decision()))
                .or(() -> standing.step().map(step -> StepAct.of(step, part.keeper())))
                .orElseThrow();
    }

    private void permitAnnulment(UUID caseId, PartOfCase<?, ?, ?> part, PartEntry standing) {
        Act act = actOf(part, standing);
        String unit = standing.decision().unit();
        whereKnown(act, caseId, door.today(), known -> gate.permitTakingBack(act, known.withDecisionOf(unit)));
    }

    /** Takes a decision that somebody else has signed, and records it as proposed where nobody has. */
    public Step signed(DecisionSession session, AtDesk at, Act act, DecisionToSign asked, Deciding deciding) {
        return signer.isResolvable() ? signer.get().sign(session, at, act, asked, deciding) : deciding.in(session, at);
    }

    private Step signedWhereNeeded(
            DecisionSession session, AtDesk at, Act act, DecisionToSign asked, Deciding deciding) {
        boolean needed = signer.isResolvable() && signer.get().isNeeded(asked);
        return needed ? signed(session, at, act, asked, deciding) : deciding.in(session, at);
    }

    /** What is said otherwise or taken back needs what a decision to the same effect would need. */
    private Step signedWhereItStops(
            DecisionSession session, AtDesk at, Act act, DecisionToSign asked, Deciding deciding) {
        DecisionSession tried = commands.session();
        boolean stops = deciding.in(tried, at) instanceof Step.Accepted && desk.stops(session, tried, at.caseId());
        return stops ? signed(session, at, act, asked, deciding) : deciding.in(session, at);
    }

    private static DecisionToSign toSign(String code, Document document, Optional<String> ground) {
        return new DecisionToSign(code, document.documentNo(), document.person(), document.decidedOn(), ground);
    }

    /** The same as an answer, which says 202 and where the proposal is where a decision waits for its second signature. */
    public Response answerSigned(
            UUID caseId, LocalDate occurredOn, OptionalLong seenVersion, Deciding deciding, String path) {
        return answerSignedOn(caseId, occurredOn, seenVersion, deciding, path + caseId);
    }

    /** The same for what is looked at on a page of its own, whose whole address is {@code page}. */
    public Response answerSignedOn(
            UUID caseId, LocalDate occurredOn, OptionalLong seenVersion, Deciding deciding, String page) {
        Response answer = answer(caseId, occurredOn, seenVersion, deciding, stream -> self(caseId, stream, page));
        boolean waits = signer.isResolvable()
                && signer.get().pathOf(caseId).equals(answer.getHeaders().getFirst(HttpHeaders.LOCATION));
        return waits
                ? Response.fromResponse(answer).status(Response.Status.ACCEPTED).build()
                : answer;
    }

    private String self(UUID caseId, StreamId stream, String page) {
        boolean isProposal = stream.value().startsWith(SecondSigner.KIND + ":") && signer.isResolvable();
        return isProposal ? signer.get().pathOf(caseId) : page;
    }

    /** Puts a decision on a day that has come, and answers. */
    public Response answer(
            UUID caseId, LocalDate occurredOn, OptionalLong seenVersion, Deciding deciding, String path) {
        return answer(caseId, occurredOn, seenVersion, deciding, stream -> self(caseId, stream, path + caseId));
    }

    /** The same for something in a case; {@code self} says where its stream is looked at. */
    public Response answer(
            UUID caseId,
            LocalDate occurredOn,
            OptionalLong seenVersion,
            Deciding deciding,
            Function<StreamId, String> self) {
        if (occurredOn.isAfter(door.today())) {
            throw RequestRefused.because(FieldError.of("/decidedOn", FieldRefusal.IN_THE_FUTURE));
        }
        AtDesk at = new AtDesk(caseId, occurredOn, request.authorship(), seenVersion);
        Deciding watched = (session, desk) -> {
            if (officers.isResolvable()) {
                officers.get().watch(session, caseId);
            }
            return deciding.in(session, desk);
        };
        return door.answer(
                new CommandAsked(
                        request.command(),
                        request.fingerprint(),
                        StreamId.of("subject", caseId),
                        seenVersion,
                        session -> watched.in(session, at)),
                self);
    }

    /** The version at which the caller looked; a correction without one is refused. */
    public OptionalLong seenVersion() {
        OptionalLong seen = request.expectedVersion();
        if (seen.isEmpty()) {
            throw RequestRefused.because(RequestRefusal.IF_MATCH_MISSING);
        }
        return seen;
    }
}
