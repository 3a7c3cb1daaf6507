package vn.liem.eventstore;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import vn.liem.kernel.StreamId;
import vn.liem.verifier.Hash;

/**
 * The one way in for commands of every aggregate: load, fold, decide, append. A command that loses to another write is
 * loaded and decided again, a few times at most, unless its caller named the version.
 */
public final class CommandHandler {

    /** How often a command that loses is decided again. */
    static final int MAX_TRIES = 8;

    private final EventLog log;
    private final Clock clock;
    private final Set<UUID> running = ConcurrentHashMap.newKeySet();
    private final Turns turns = new Turns();

    /** Handles commands on a log. */
    public CommandHandler(EventLog log, Clock clock) {
        this.log = log;
        this.clock = clock;
    }

    /**
     * Handles a command once, however often it comes: the same id and fingerprint get the first answer, the same id with
     * another fingerprint is refused. A refusal is not kept: what is forbidden now may be lawful tomorrow.
     *
     * @param fingerprint a hash over everything that was asked
     */
    public <C, S, E> CommandAnswer handle(Aggregate<C, S, E> aggregate, Instruction<C> instruction, Hash fingerprint) {
        return handle(new CommandAsked(
                instruction.by().command(),
                fingerprint,
                instruction.stream(),
                instruction.expectedVersion(),
                session -> session.decide(aggregate, instruction)));
    }

    /** The same for a command that looks at more than one aggregate. */
    public CommandAnswer handle(CommandAsked asked) {
        if (!running.add(asked.command())) {
            return new CommandAnswer.StillRunning();
        }
        try {
            Optional<StoredAnswer> before = log.reader().answerOf(asked.command());
            return before.isPresent()
                    ? replay(before.get(), asked.fingerprint())
                    : turns.inTurn(asked.turn(), () -> decide(asked));
        } finally {
            running.remove(asked.command());
        }
    }

    /** Who gave the command that was accepted under this id, where it asked the same. */
    public Optional<String> giverOf(UUID command, Hash fingerprint) {
        return log.reader()
                .answerOf(command)
                .filter(before -> before.fingerprint().equals(fingerprint))
                .map(before -> BodyCodec.decode(before.body(), Kept.class))
                .flatMap(kept -> log.reader().at(log.reader().posOf(new StreamId(kept.stream()), kept.version())))
                .map(event -> event.by().actor());
    }

    /** A session for several commands that stand or fall together. */
    public DecisionSession session() {
        return new DecisionSession(log.reader(), clock);
    }

    /** The log that is written to. */
    public EventLog log() {
        return log;
    }

    /** Appends and waits; what the log throws comes out as it is. */
    public AppendOutcome append(Append append) {
        try {
            return log.append(append).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private CommandAnswer decide(CommandAsked asked) {
        CommandAnswer last = new CommandAnswer.StillRunning();
        for (int tries = 0; tries < MAX_TRIES; tries++) {
            last = decideOnce(asked);
            boolean lost =
                    last instanceof CommandAnswer.Stale && asked.seenVersion().isEmpty();
            if (!lost) {
                return last;
            }
        }
        return last;
    }

    private CommandAnswer decideOnce(CommandAsked asked) {
        DecisionSession session = session();
        return switch (asked.decision().apply(session)) {
            case DecisionSession.Step.Refused(var why) -> new CommandAnswer.Refused(why);
            case DecisionSession.Step.Stale(var stream, var actual) -> new CommandAnswer.Stale(stream, actual);
            case DecisionSession.Step.Accepted step
            when !session.changesSomething() ->
                new CommandAnswer.Done(
                        step.stream(), step.version(), log.reader().lastPos(), List.of(), false);
            case DecisionSession.Step.Accepted step -> commit(session, step, asked);
        };
    }

    private CommandAnswer commit(DecisionSession session, DecisionSession.Step.Accepted step, CommandAsked asked) {
        Kept kept = new Kept(step.stream().value(), step.version(), step.events());
        StoredAnswer answer = new StoredAnswer(asked.command(), asked.fingerprint(), BodyCodec.encode(kept));
        return switch (append(session.toAppend(Optional.of(answer), List.of()))) {
            case AppendOutcome.Appended(var _, var lastPos) ->
                new CommandAnswer.Done(step.stream(), step.version(), lastPos, step.events(), false);
            case AppendOutcome.Stale(var stream, var _, var actual) -> new CommandAnswer.Stale(stream, actual);
            case AppendOutcome.KeyTaken(var key, var stream) -> new CommandAnswer.KeyTaken(key, stream);
            case AppendOutcome.AnsweredBefore(var before) -> replay(before, asked.fingerprint());
            case AppendOutcome.MarkedBefore(var mark) ->
                throw new IllegalStateException(
                        "a command sets no mark, this met %s:%d".formatted(mark.source(), mark.pos()));
        };
    }

    private CommandAnswer replay(StoredAnswer before, Hash fingerprint) {
        if (!before.fingerprint().equals(fingerprint)) {
            return new CommandAnswer.OtherCommand();
        }
        Kept kept = BodyCodec.decode(before.body(), Kept.class);
        StreamId stream = new StreamId(kept.stream());
        long pos = log.reader().posOf(stream, kept.version());
        return new CommandAnswer.Done(stream, kept.version(), pos, kept.events(), true);
    }

    /** What is kept of an accepted command's answer; its position follows from stream and version. */
    private record Kept(String stream, long version, List<UUID> events) {}
}
