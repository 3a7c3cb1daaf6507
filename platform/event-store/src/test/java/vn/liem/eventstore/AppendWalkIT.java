package vn.liem.eventstore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.liem.eventstore.LogFixture.lit;
import static vn.liem.eventstore.LogFixture.stream;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.liem.eventstore.AppendOutcome.AnsweredBefore;
import vn.liem.eventstore.AppendOutcome.Appended;
import vn.liem.eventstore.AppendOutcome.KeyTaken;
import vn.liem.eventstore.AppendOutcome.MarkedBefore;
import vn.liem.eventstore.AppendOutcome.Stale;
import vn.liem.kernel.StreamId;
import vn.liem.verifier.Hash;

/** Many appends at once, so that batches are decided ahead of those before them: what is answered is what stands. */
class AppendWalkIT {

    private static final int LAMPS = 6;
    private static final int NUMBERS = 20;
    private static final int WRITERS = 24;
    private static final int ACTS = 30;

    private final LogFixture fixture = new LogFixture();
    private final Map<StreamId, Long> versions = new ConcurrentHashMap<>();
    private final Map<Append, Appended> appended = new ConcurrentHashMap<>();
    private final Map<UniqueKey, String> taken = new ConcurrentHashMap<>();

    @AfterEach
    void close() {
        assertEquals(Optional.empty(), fixture.check().fault());
        fixture.close();
    }

    @ParameterizedTest(name = "one process, seed {0}")
    @ValueSource(longs = {1, 2})
    void what_one_process_is_answered_is_what_stands(long seed) throws Exception {
        walk(seed, List.of(fixture.log));
    }

    @ParameterizedTest(name = "two processes, seed {0}")
    @ValueSource(longs = {3, 4})
    void what_two_processes_are_answered_is_what_stands(long seed) throws Exception {
        try (EventLog other = EventLog.open(fixture.database.appDataSource(), LogFixture.NAME, Clock.systemUTC())) {
            walk(seed, List.of(fixture.log, other));
        }
    }

    @Test
    void versions_of_one_stream_may_follow_one_another_without_waiting() {
        List<CompletableFuture<AppendOutcome>> running = new ArrayList<>();
        for (int version = 0; version < 400; version++) {
            running.add(fixture.log.append(Append.of(lit(stream(1), version))));
        }
        running.forEach(each -> assertInstanceOf(Appended.class, each.join()));
        assertEquals(400, fixture.log.reader().stream(stream(1)).size());
    }

    @Test
    void a_bad_append_among_many_takes_none_with_it() {
        List<CompletableFuture<AppendOutcome>> running = new ArrayList<>();
        List<CompletableFuture<AppendOutcome>> refused = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            running.add(fixture.log.append(Append.of(lit(stream(i), 0))));
            if (i % 50 == 25) {
                NewEvent event = lit(stream(i), 0).events().getFirst();
                StreamWrite bad = StreamWrite.of(LogFixture.someone(), stream(1_000 + i), "a\0b", 0, event);
                refused.add(fixture.log.append(Append.of(bad)));
            }
        }
        running.forEach(each -> assertInstanceOf(Appended.class, each.join()));
        refused.forEach(each -> assertThrows(CompletionException.class, each::join));
        assertEquals(300, fixture.log.reader().lastPos());
    }

    private void walk(long seed, List<EventLog> processes) throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> running = new ArrayList<>();
            for (int writer = 0; writer < WRITERS; writer++) {
                Random random = new Random(seed * WRITERS + writer);
                EventLog log = processes.get(writer % processes.size());
                running.add(threads.submit(() -> write(log, random)));
            }
            for (Future<?> each : running) {
                each.get();
            }
        }
        check();
    }

    private void write(EventLog log, Random random) {
        Append last = next(random);
        for (int act = 0; act < ACTS; act++) {
            // Now and then the same command comes again.
            Append append = random.nextInt(5) == 0 ? last : next(random);
            note(append, log.append(append).join());
            last = append;
        }
    }

    private Append next(Random random) {
        StreamId lamp = stream(random.nextInt(LAMPS));
        StreamWrite write = lit(lamp, versions.getOrDefault(lamp, 0L));
        List<UniqueKey> keys =
                random.nextInt(4) == 0 ? List.of(new UniqueKey("lamp", "L-" + random.nextInt(NUMBERS))) : List.of();
        StoredAnswer answer = new StoredAnswer(
                write.by().command(), Hash.over(new byte[] {1}), BodyCodec.canonical("{\"lamp\":\"" + lamp + "\"}"));
        StreamWrite claiming =
                new StreamWrite(write.by(), lamp, write.subject(), write.expectedVersion(), keys, write.events());
        return new Append(List.of(claiming), Optional.of(answer), List.of());
    }

    private void note(Append append, AppendOutcome outcome) {
        switch (outcome) {
            case Appended done -> {
                assertEquals(null, appended.put(append, done), "an append stands once");
                StreamWrite write = append.writes().getFirst();
                versions.merge(write.stream(), write.expectedVersion() + 1, Math::max);
            }
            case Stale stale -> versions.merge(stale.stream(), stale.actualVersion(), Math::max);
            case KeyTaken held -> assertEquals(held.stream(), taken.merge(held.key(), held.stream(), (a, _) -> a));
            case AnsweredBefore(StoredAnswer answer) -> assertEquals(append.answer(), Optional.of(answer));
            case MarkedBefore _ -> throw new AssertionError("nothing was marked");
        }
    }

    private void check() {
        List<StoredEvent> events = fixture.log.reader().after(0, LogReader.MAX_PAGE);
        Map<Long, UUID> byPosition = new HashMap<>();
        Set<UUID> commands = new HashSet<>();
        for (StoredEvent event : events) {
            byPosition.put(event.pos(), event.id());
            assertTrue(commands.add(event.by().command()), "a command has one event");
        }
        assertEquals(appended.size(), events.size(), "nothing stands that nobody was told of");
        appended.forEach((append, done) ->
                assertEquals(append.writes().getFirst().events().getFirst().id(), byPosition.get(done.firstPos())));
        taken.forEach((key, holder) -> assertEquals(
                Optional.of(new StreamId(holder)), fixture.log.reader().holderOf(key)));
    }
}
