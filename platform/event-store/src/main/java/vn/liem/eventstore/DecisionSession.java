package vn.liem.eventstore;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import vn.liem.kernel.Decision;
import vn.liem.kernel.Ids;
import vn.liem.kernel.StreamId;

/**
 * Commands decided one after the other on loaded states, outside any transaction; what they lead to is appended
 * together. A command sees what the ones before it in the session have decided. What an event asks of another aggregate
 * is decided with its command: all of it, or the first rule that refuses.
 */
public final class DecisionSession {

    private final LogReader reader;
    private final Clock clock;
    private final Map<StreamId, Loaded<?>> loaded = new HashMap<>();
    private final Map<StreamId, Long> reads = new HashMap<>();

    /** What was read ahead of streams, until a command asks for it. */
    private final Map<StreamId, List<StoredEvent>> ahead = new HashMap<>();

    private final List<StreamWrite> writes = new ArrayList<>();

    private record Loaded<S>(S state, long version) {}

    /** What one command of a session leads to. */
    public sealed interface Step {
        /** Accepted: the aggregate's version after it, and the ids of its events. */
        record Accepted(StreamId stream, long version, List<UUID> events) implements Step {}

        /** A rule forbids it; the session is as before. */
        record Refused(vn.liem.kernel.Refusal why) implements Step {}

        /** The caller named another version. */
        record Stale(StreamId stream, long actualVersion) implements Step {}
    }

    DecisionSession(LogReader reader, Clock clock) {
        this.reader = reader;
        this.clock = clock;
    }

    /** How an aggregate stands for the commands of this session. */
    public record Standing<S>(S state, long version) {}

    /**
     * Reads at once the streams that the next commands speak of, and each of them not again. What is decided holds, as ever, only
     * where the streams still stand so at the append.
     */
    public void readAhead(Collection<StreamId> streams) {
        List<StreamId> wanted = streams.stream()
                .distinct()
                .filter(stream -> !loaded.containsKey(stream))
                .toList();
        if (wanted.size() > 1) {
            wanted.forEach(stream -> ahead.put(stream, List.of()));
            ahead.putAll(reader.streams(wanted));
        }
    }

    /** Looks at an aggregate: what is decided here holds only where it still stands so at the append. */
    public <C, S, E> Standing<S> look(Aggregate<C, S, E> aggregate, StreamId stream) {
        Loaded<S> found = load(aggregate, stream);
        if (loaded.putIfAbsent(stream, found) == null) {
            reads.put(stream, found.version());
        }
        return new Standing<>(found.state(), found.version());
    }

    /** Decides the next command. */
    public <C, S, E> Step decide(Aggregate<C, S, E> aggregate, Instruction<C> instruction) {
        Loaded<S> before = load(aggregate, instruction.stream());
        OptionalLong expected = instruction.expectedVersion();
        if (expected.isPresent() && expected.getAsLong() != before.version()) {
            return new Step.Stale(instruction.stream(), before.version());
        }
        return switch (aggregate.decider().decide(instruction.command(), before.state())) {
            case Decision.Refused<E>(var why) -> new Step.Refused(why);
            case Decision.Accepted<E>(var events) -> acceptWhole(aggregate, instruction, before, events);
        };
    }

    /** Everything that was decided, as one append. */
    public Append toAppend(Optional<StoredAnswer> answer, List<InboxMark> marks) {
        Set<StreamId> written = writes.stream().map(StreamWrite::stream).collect(Collectors.toSet());
        List<StreamRead> looked = reads.entrySet().stream()
                .filter(read -> !written.contains(read.getKey()))
                .map(read -> new StreamRead(read.getKey(), read.getValue()))
                .toList();
        return new Append(writes, answer, marks, looked);
    }

    /** Whether anything was decided that changes something. */
    public boolean changesSomething() {
        return !writes.isEmpty();
    }

    private <C, S, E> Step acceptWhole(
            Aggregate<C, S, E> aggregate, Instruction<C> instruction, Loaded<S> before, List<E> events) {
        List<Following<?, ?, ?>> following = new ArrayList<>();
        events.forEach(event -> following.addAll(aggregate.following().apply(event)));
        if (following.isEmpty()) {
            return accept(aggregate, instruction, before, events);
        }
        Map<StreamId, Loaded<?>> loadedBefore = Map.copyOf(loaded);
        Map<StreamId, Long> readsBefore = Map.copyOf(reads);
        int writesBefore = writes.size();
        Step.Accepted accepted = accept(aggregate, instruction, before, events);
        for (Following<?, ?, ?> next : following) {
            Step step = follow(next, instruction);
            if (!(step instanceof Step.Accepted)) {
                loaded.clear();
                loaded.putAll(loadedBefore);
                reads.clear();
                reads.putAll(readsBefore);
                writes.subList(writesBefore, writes.size()).clear();
                return step;
            }
        }
        return accepted;
    }

    /** What follows and changes nothing was decided on a state all the same: that must still stand at the append. */
    private Step follow(Following<?, ?, ?> following, Instruction<?> cause) {
        Step step = following.decideIn(this, cause);
        boolean written = writes.stream().anyMatch(write -> write.stream().equals(following.stream()));
        if (step instanceof Step.Accepted(var stream, var version, var events) && events.isEmpty() && !written) {
            reads.put(stream, version);
        }
        return step;
    }

    private <C, S, E> Step.Accepted accept(
            Aggregate<C, S, E> aggregate, Instruction<C> instruction, Loaded<S> before, List<E> events) {
        List<NewEvent> stored = new ArrayList<>();
        S state = before.state();
        for (E event : events) {
            state = aggregate.decider().evolve(state, event);
            stored.add(new NewEvent(
                    newId(),
                    aggregate.types().nameOf(event.getClass()),
                    instruction.occurredOn(),
                    BodyCodec.encode(event)));
        }
        long version = before.version() + stored.size();
        loaded.put(instruction.stream(), new Loaded<>(state, version));
        if (!stored.isEmpty()) {
            writes.add(new StreamWrite(
                    instruction.by(),
                    instruction.stream(),
                    instruction.subject(),
                    before.version(),
                    instruction.keys(),
                    stored));
        }
        return new Step.Accepted(
                instruction.stream(), version, stored.stream().map(NewEvent::id).toList());
    }

    @SuppressWarnings("unchecked") // A stream belongs to one aggregate, whose state was put in.
    private <C, S, E> Loaded<S> load(Aggregate<C, S, E> aggregate, StreamId stream) {
        Loaded<?> known = loaded.get(stream);
        if (known != null) {
            return (Loaded<S>) known;
        }
        S state = aggregate.decider().initial();
        long version = 0;
        List<StoredEvent> read = ahead.get(stream);
        for (StoredEvent event : read == null ? reader.stream(stream) : read) {
            state = aggregate.fold(state, event);
            version = event.version();
        }
        return new Loaded<>(state, version);
    }

    private UUID newId() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        return Ids.version7(clock.millis(), random.nextInt(), random.nextLong());
    }
}
