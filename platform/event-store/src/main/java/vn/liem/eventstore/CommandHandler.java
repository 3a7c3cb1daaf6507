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
        UUID command = instruction.by().command();
        if (!running.add(command)) {
            return new CommandAnswer.StillRunning();
        }
        try {
            Optional<StoredAnswer> before = log.reader().answerOf(command);
            return before.isPresent()
                    ? replay(before.get(), fingerprint)
                    : turns.inTurn(instruction.stream(), () -> decide(aggregate, instruction, fingerprint));
        } finally {
            running.remove(command);
        }
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

    private <C, S, E> CommandAnswer decide(Aggregate<C, S, E> aggregate, Instruction<C> instruction, Hash fingerprint) {
        CommandAnswer last = new CommandAnswer.StillRunning();
        for (int tries = 0; tries < MAX_TRIES; tries++) {
            last = decideOnce(aggregate, instruction, fingerprint);
            boolean lost = last instanceof CommandAnswer.Stale
                    && instruction.expectedVersion().isEmpty();
            if (!lost) {
                return last;
            }
        }
        return last;
    }

    private <C, S, E> CommandAnswer decideOnce(
            Aggregate<C, S, E> aggregate, Instruction<C> instruction, Hash fingerprint) {
        DecisionSession session = session();
        return switch (session.decide(aggregate, instruction)) {
            case DecisionSession.Step.Refused(var why) -> new CommandAnswer.Refused(why);
            case DecisionSession.Step.Stale(var stream, var actual) -> new CommandAnswer.Stale(stream, actual);
            case DecisionSession.Step.Accepted step
            when !session.changesSomething() ->
                new CommandAnswer.Done(
                        step.stream(), step.version(), log.reader().lastPos(), List.of(), false);
            case DecisionSession.Step.Accepted step -> commit(session, step, instruction, fingerprint);
        };
    }

    private CommandAnswer commit(
            DecisionSession session, DecisionSession.Step.Accepted step, Instruction<?> instruction, Hash fingerprint) {
        Kept kept = new Kept(step.stream().value(), step.version(), step.events());
        StoredAnswer answer = new StoredAnswer(instruction.by().command(), fingerprint, BodyCodec.encode(kept));
        return switch (append(session.toAppend(Optional.of(answer), List.of()))) {
            case AppendOutcome.Appended(var _, var lastPos) ->
                new CommandAnswer.Done(step.stream(), step.version(), lastPos, step.events(), false);
            case AppendOutcome.Stale(var stream, var _, var actual) -> new CommandAnswer.Stale(stream, actual);
            case AppendOutcome.KeyTaken(var key, var stream) -> new CommandAnswer.KeyTaken(key, stream);
            case AppendOutcome.AnsweredBefore(var before) -> replay(before, fingerprint);
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
