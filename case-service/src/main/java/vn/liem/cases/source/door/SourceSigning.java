package vn.liem.cases.source.door;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Function;
import vn.liem.cases.source.SourceCommand;
import vn.liem.cases.source.SourceCourse;
import vn.liem.cases.source.SourceDecision;
import vn.liem.cases.source.SourceOutcome;
import vn.liem.eventstore.CommandAsked;
import vn.liem.eventstore.DecisionSession;
import vn.liem.eventstore.DecisionSession.Step;
import vn.liem.eventstore.Instruction;
import vn.liem.kernel.Refusal;
import vn.liem.kernel.StreamId;
import vn.liem.security.Act;
import vn.liem.service.door.CommandDoor;
import vn.liem.service.door.RequestAtDoor;
import vn.liem.service.part.AtDesk;
import vn.liem.service.part.DecisionDoor.Deciding;
import vn.liem.service.part.DecisionToSign;
import vn.liem.service.part.SecondSigner;

/** Lets a decision by which a source leads to no case, or not yet, wait for its second signature. */
@Singleton
final class SourceSigning {

    private final CommandDoor door;
    private final RequestAtDoor request;
    private final SecondSigner signer;

    @Inject
    SourceSigning(CommandDoor door, RequestAtDoor request, SecondSigner signer) {
        this.door = door;
        this.request = request;
        this.signer = signer;
    }

    /** The decision, where it takes two; it has no number, so that of the source tells it apart. */
    static Optional<DecisionToSign> toSign(String source, SourceDecision decision) {
        return code(decision.outcome())
                .map(code -> new DecisionToSign(code, source, Optional.empty(), decision.decidedOn()));
    }

    /** Whether the other course has more decisions of a kind that takes two. */
    static boolean addsWhatTwoSign(SourceCourse standing, SourceCourse asked) {
        return Arrays.stream(SourceOutcome.values())
                .filter(outcome -> code(outcome).isPresent())
                .anyMatch(outcome -> number(asked, outcome) > number(standing, outcome));
    }

    private static long number(SourceCourse course, SourceOutcome outcome) {
        return course.decisions().stream()
                .filter(decision -> decision.outcome() == outcome)
                .count();
    }

    private static Optional<String> code(SourceOutcome outcome) {
        return switch (outcome) {
            case INSTITUTED -> Optional.empty();
            case NOT_INSTITUTED -> Optional.of("not_instituted");
            case SUSPENDED -> Optional.of("settlement_suspended");
        };
    }

    /** Answers with 202 and where the proposal is, unless this is the second signature. */
    Response answer(
            UUID id,
            Instruction<SourceCommand> decide,
            DecisionToSign toSign,
            Function<DecisionSession, Optional<Refusal>> forbidden) {
        Deciding deciding = (session, _) -> session.decide(SourceResource.SOURCES, decide);
        Response answer = put(
                id,
                toSign.decidedOn(),
                decide.expectedVersion(),
                (session, at) -> forbidden
                        .apply(session)
                        .<Step>map(Step.Refused::new)
                        .orElseGet(() -> signer.sign(session, at, Act.DECIDE_INSTITUTION, toSign, deciding)));
        boolean waits = signer.pathOf(id).equals(answer.getHeaders().getFirst(HttpHeaders.LOCATION));
        return waits
                ? Response.fromResponse(answer).status(Response.Status.ACCEPTED).build()
                : answer;
    }

    /** Puts what is said of the proposals of a source, and answers. */
    Response put(UUID id, LocalDate on, OptionalLong seenVersion, Deciding deciding) {
        StreamId source = StreamId.of("source", id);
        AtDesk at = new AtDesk(id, on, request.authorship(), seenVersion, source);
        return door.answer(
                new CommandAsked(
                        request.command(),
                        request.fingerprint(),
                        source,
                        seenVersion,
                        session -> deciding.in(session, at)),
                stream -> stream.value().startsWith(SecondSigner.KIND + ":")
                        ? signer.pathOf(id)
                        : SourceResource.PATH + "/" + id);
    }
}
