package vn.liem.service.door;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import vn.liem.eventstore.Aggregate;
import vn.liem.eventstore.CommandAnswer;
import vn.liem.eventstore.CommandAsked;
import vn.liem.eventstore.CommandHandler;
import vn.liem.eventstore.Instruction;
import vn.liem.eventstore.StoredEvent;
import vn.liem.eventstore.UniqueKey;
import vn.liem.kernel.Ids;
import vn.liem.kernel.LegalDay;
import vn.liem.kernel.StreamId;
import vn.liem.service.Position;
import vn.liem.service.Views;

/** The way of every command from HTTP to the log and back: permitted, put once, answered with where it stands. */
@ApplicationScoped
public class CommandDoor {

    /** Where legal days are counted. */
    public static final ZoneId VIETNAM = LegalDay.ZONE;

    private final CommandHandler commands;
    private final RequestAtDoor request;
    private final Views views;
    private final Clock clock;

    @Inject
    CommandDoor(CommandHandler commands, RequestAtDoor request, Views views, Clock clock) {
        this.commands = commands;
        this.request = request;
        this.views = views;
        this.clock = clock;
    }

    /** A fresh id for what is about to be registered. */
    public UUID newId() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        return Ids.version7(clock.millis(), random.nextInt(), random.nextLong());
    }

    /** The legal day on which the request is answered. */
    public LocalDate today() {
        return LocalDate.now(clock.withZone(VIETNAM));
    }

    /** The same, claiming a further number that may stand only once, unless the stream holds it already. */
    public <C> Instruction<C> claiming(Instruction<C> instruction, UniqueKey number) {
        boolean isHeld = commands.log()
                .reader()
                .holderOf(number)
                .filter(instruction.stream()::equals)
                .isPresent();
        return isHeld ? instruction : instruction.claiming(number);
    }

    /** How an aggregate stands; ends the request where there is none. */
    public <C, S, E> Standing<S> standing(Aggregate<C, S, E> aggregate, StreamId stream) {
        return known(aggregate, stream).orElseThrow(() -> RequestRefused.because(RequestRefusal.NOT_FOUND));
    }

    /** The same; empty where nothing is recorded of it. */
    public <C, S, E> Optional<Standing<S>> known(Aggregate<C, S, E> aggregate, StreamId stream) {
        List<StoredEvent> events = commands.log().reader().stream(stream);
        if (events.isEmpty()) {
            return Optional.empty();
        }
        S state = aggregate.decider().initial();
        for (StoredEvent event : events) {
            state = aggregate.decider().evolve(state, aggregate.eventOf(event));
        }
        return Optional.of(new Standing<>(state, events.getLast().version()));
    }

    /** A command of the officer who asks; additive facts and registrations go as they are. */
    public <C> Instruction<C> instruction(C command, StreamId stream, LocalDate occurredOn) {
        return Instruction.of(command, stream, stream.value(), occurredOn, request.authorship());
    }

    /** The same for a command that changes what stands: it must say in If-Match which version was looked at. */
    public <C> Instruction<C> atSeenVersion(Instruction<C> instruction) {
        OptionalLong version = request.expectedVersion();
        if (version.isEmpty()) {
            throw RequestRefused.because(RequestRefusal.IF_MATCH_MISSING);
        }
        return instruction.at(version.getAsLong());
    }

    /**
     * Puts the command, once however often it comes, and answers.
     *
     * @param path where the aggregate is looked at, its id left out: {@code /api/v1/sources/}
     */
    public <C, S, E> Response answer(Aggregate<C, S, E> aggregate, Instruction<C> instruction, String path) {
        return answered(
                commands.handle(aggregate, instruction, request.fingerprint()), instruction.expectedVersion(), path);
    }

    /** The same for a command that looks at more than one aggregate. */
    public Response answer(CommandAsked asked, Function<StreamId, String> self) {
        return answered(commands.handle(asked), asked.seenVersion(), self);
    }

    /**
     * Answers for a command that was put in another way.
     *
     * @param seen the version that the caller had looked at, where they named one
     */
    public Response answered(CommandAnswer answer, OptionalLong seen, String path) {
        return answered(answer, seen, stream -> path + idOf(stream));
    }

    /** The same, where {@code self} says where an aggregate is looked at. */
    private Response answered(CommandAnswer answer, OptionalLong seen, Function<StreamId, String> self) {
        return switch (answer) {
            case CommandAnswer.Done done -> done(done, self.apply(done.stream()));
            case CommandAnswer.Refused(var why) ->
                throw new RequestRefused(Problem.of(RequestRefusal.REFUSED_BY_RULE.status(), why));
            case CommandAnswer.Stale(var stream, var actual) -> throw stale(seen, stream, actual);
            case CommandAnswer.KeyTaken(var _, var holder) ->
                throw new RequestRefused(Problem.of(RequestRefusal.NUMBER_TAKEN)
                        .with("links", Map.of("holder", self.apply(new StreamId(holder)))));
            case CommandAnswer.OtherCommand _ -> throw RequestRefused.because(RequestRefusal.IDEMPOTENCY_KEY_REUSED);
            case CommandAnswer.StillRunning _ ->
                throw new RequestRefused(
                        Problem.of(RequestRefusal.STILL_RUNNING).comeAgain());
        };
    }

    private Response done(CommandAnswer.Done done, String self) {
        views.wake();
        String position = new Position(commands.log().name(), done.pos()).toString();
        Response.ResponseBuilder answer = Response.status(done.events().isEmpty() ? 200 : 201)
                .header(HttpHeaders.LOCATION, self)
                .header(HttpHeaders.ETAG, RequestAtDoor.etag(done.version()))
                .entity(new CommandAnswered(
                        done.events(),
                        done.version(),
                        position,
                        Map.of("self", self, "shown", self + "?position=" + position)));
        return done.replayed() ? answer.header("Idempotency-Replayed", "true").build() : answer.build();
    }

    private RequestRefused stale(OptionalLong named, StreamId stream, long actual) {
        long seen = named.orElse(actual);
        List<ChangedSince> changes = commands.log().reader().stream(stream).stream()
                .filter(event -> event.version() > seen)
                .map(ChangedSince::of)
                .toList();
        return new RequestRefused(Problem.of(RequestRefusal.CHANGED_SINCE)
                .with("streamVersion", actual)
                .with("changes", changes));
    }

    private static String idOf(StreamId stream) {
        return stream.value().substring(stream.value().indexOf(':') + 1);
    }
}
