package vn.liem.cases.imports;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.liem.eventstore.Aggregate;
import vn.liem.eventstore.AppendOutcome;
import vn.liem.eventstore.BodyCodec;
import vn.liem.eventstore.CommandHandler;
import vn.liem.eventstore.DecisionSession;
import vn.liem.eventstore.Instruction;
import vn.liem.eventstore.StoredAnswer;
import vn.liem.eventstore.UniqueKey;
import vn.liem.kernel.StreamId;
import vn.liem.registers.row.RegisterRow;
import vn.liem.verifier.Hash;

/** Puts everything that one row says into the log in one append, once however often it is carried. */
public final class RowAppend {

    /** The code of a correction that meets what people recorded; the plan has a finding of this name. */
    public static final String STANDS = "system_record_stands";

    /** How often a row that loses to another write is decided again. */
    private static final int MAX_TRIES = 8;

    private final CommandHandler commands;

    /** Appends by the service's way in for commands. */
    public RowAppend(CommandHandler commands) {
        this.commands = commands;
    }

    /** What became of a row on this stream that was carried before; an id that another command took is no row carried. */
    public Optional<CarriedOut> before(RowToCarry row, StreamId stream) {
        return commands.log().reader().answerOf(row.command()).map(before -> answered(before, row, stream));
    }

    /** Whether people have recorded something on the stream beside what imports told: then it stays. */
    public boolean isOfPeople(StreamId stream) {
        return !commands.log().reader().touchedByPeople(List.of(stream)).isEmpty();
    }

    /** Those of the rows on whose streams people have recorded something. */
    public Set<RegisterRow> ofPeople(Map<RegisterRow, StreamId> streams) {
        Set<StreamId> touched = commands.log().reader().touchedByPeople(streams.values());
        return streams.entrySet().stream()
                .filter(row -> touched.contains(row.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** Refuses to correct a stream on which people have recorded something since the plan was made: what they recorded stands. */
    public Optional<CarriedOut> refusedByPeople(StreamId stream) {
        return isOfPeople(stream) ? Optional.of(new CarriedOut.Refused(STANDS)) : Optional.empty();
    }

    /** The fact, with what it alone may have claimed for its stream; a stream keeps what it claimed where its facts are taken back. */
    public <C> Instruction<C> claiming(Instruction<C> fact, UniqueKey key) {
        boolean isHeld = commands.log()
                .reader()
                .holderOf(key)
                .filter(fact.stream()::equals)
                .isPresent();
        return isHeld ? fact : fact.claiming(key);
    }

    /** Takes back what a register told on a stream, where people have recorded nothing on it. */
    public <C, S, E> CarriedOut takeBack(RowToCarry row, Aggregate<C, S, E> aggregate, Instruction<C> withdrawal) {
        if (commands.log().reader().stream(withdrawal.stream()).isEmpty()) {
            return new CarriedOut.Done(0);
        }
        return isOfPeople(withdrawal.stream())
                ? new CarriedOut.Refused("recorded_in_the_system")
                : carry(row, aggregate, List.of(withdrawal));
    }

    private CarriedOut answered(StoredAnswer before, RowToCarry row, StreamId stream) {
        return before.fingerprint().equals(fingerprint(row))
                ? standing(stream)
                : new CarriedOut.Refused("command_id_taken");
    }

    private static Hash fingerprint(RowToCarry row) {
        return Hash.over(row.command().toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Decides the facts of a row one after the other and appends all of them, or none. */
    public <C, S, E> CarriedOut carry(RowToCarry row, Aggregate<C, S, E> aggregate, List<Instruction<C>> facts) {
        for (int tries = 0; tries < MAX_TRIES; tries++) {
            Optional<CarriedOut> carried = carryOnce(row, aggregate, facts);
            if (carried.isPresent()) {
                return carried.get();
            }
        }
        throw new IllegalStateException("a row lost %d times to other writes".formatted(MAX_TRIES));
    }

    /** Nothing where another write came first. */
    private <C, S, E> Optional<CarriedOut> carryOnce(
            RowToCarry row, Aggregate<C, S, E> aggregate, List<Instruction<C>> facts) {
        DecisionSession session = commands.session();
        for (Instruction<C> fact : facts) {
            switch (session.decide(aggregate, fact)) {
                case DecisionSession.Step.Accepted _ -> {}
                case DecisionSession.Step.Refused(var why) -> {
                    return Optional.of(new CarriedOut.Refused(why.code()));
                }
                case DecisionSession.Step.Stale _ -> {
                    return Optional.empty();
                }
            }
        }
        StreamId stream = facts.getLast().stream();
        return session.changesSomething() ? append(row, session, stream) : Optional.of(standing(stream));
    }

    private CarriedOut standing(StreamId stream) {
        return new CarriedOut.Done(
                commands.log().reader().stream(stream).getLast().pos());
    }

    private Optional<CarriedOut> append(RowToCarry row, DecisionSession session, StreamId stream) {
        StoredAnswer answer = new StoredAnswer(row.command(), fingerprint(row), BodyCodec.encode(new Kept(row.job())));
        return switch (commands.append(session.toAppend(Optional.of(answer), List.of()))) {
            case AppendOutcome.Appended(var _, var lastPos) -> Optional.of(new CarriedOut.Done(lastPos));
            case AppendOutcome.AnsweredBefore(var before) -> Optional.of(answered(before, row, stream));
            case AppendOutcome.KeyTaken _ -> Optional.of(new CarriedOut.Refused("number_taken"));
            case AppendOutcome.Stale _ -> Optional.empty();
            case AppendOutcome.MarkedBefore(var mark) ->
                throw new IllegalStateException(
                        "a row sets no mark, this met %s:%d".formatted(mark.source(), mark.pos()));
        };
    }

    /** What is kept of the answer: which import carried the row. */
    private record Kept(UUID job) {}
}
