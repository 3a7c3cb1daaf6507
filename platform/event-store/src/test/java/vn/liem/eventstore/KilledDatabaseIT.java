package vn.liem.eventstore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.liem.eventstore.LogFixture.stream;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import vn.liem.eventstore.CommandAnswer.Done;
import vn.liem.testsupport.PrivatePostgres;
import vn.liem.verifier.Hash;

/** H4: PostgreSQL dies by signal 9 under eight writers, twice; what was acknowledged stands, and stands once. */
class KilledDatabaseIT {

    private static final Hash ASKED = Hash.over("what was asked".getBytes(StandardCharsets.UTF_8));
    private static final int WRITERS = 8;
    private static final int LAMPS = 4;
    private static final int BETWEEN_KILLS = 300;
    private static final int KILLS = 2;
    private static final Duration HEALED = Duration.ofSeconds(120);

    private final Map<UUID, Done> acknowledged = new ConcurrentHashMap<>();
    private final Set<UUID> asked = ConcurrentHashMap.newKeySet();
    private final AtomicInteger unknown = new AtomicInteger();

    @Test
    @Timeout(300)
    void nothing_acknowledged_is_lost_and_nothing_is_doubled() throws Exception {
        try (PrivatePostgres server = PrivatePostgres.start();
                LogFixture fixture = new LogFixture(server.database());
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            CommandHandler handler = new CommandHandler(fixture.log, Clock.systemUTC());
            List<Future<?>> writers = new ArrayList<>();
            for (int writer = 0; writer < WRITERS; writer++) {
                int lamp = writer % LAMPS;
                writers.add(threads.submit(() -> write(handler, lamp)));
            }
            for (int kill = 1; kill <= KILLS; kill++) {
                awaitAcknowledged(kill * BETWEEN_KILLS);
                server.kill();
                server.restart();
            }
            for (Future<?> writer : writers) {
                writer.get();
            }
            check(fixture);
        }
    }

    private void check(LogFixture fixture) {
        List<StoredEvent> events = fixture.log.reader().after(0, LogReader.MAX_PAGE);
        Map<UUID, StoredEvent> byCommand = new ConcurrentHashMap<>();
        for (StoredEvent event : events) {
            assertEquals(null, byCommand.put(event.by().command(), event), "a command has one event");
        }
        acknowledged.forEach((command, done) -> {
            StoredEvent event = byCommand.get(command);
            assertEquals(List.of(event.id()), done.events(), "what was answered stands");
            assertEquals(event.version(), done.version());
            assertEquals(event.pos(), done.pos());
        });
        assertEquals(asked, acknowledged.keySet(), "every unknown outcome was cleared up by asking again");
        assertEquals(asked, new HashSet<>(byCommand.keySet()), "nothing stands that nobody asked for");
        assertEquals(Optional.empty(), fixture.check().fault(), () -> unknown + " unknown outcomes");
    }

    private void write(CommandHandler handler, int lamp) {
        while (acknowledged.size() < (KILLS + 1) * BETWEEN_KILLS) {
            Instruction<Lamp.LampCommand> count = Instruction.of(
                    new Lamp.LampCommand.Count(), stream(lamp), "lamp", LogFixture.MONDAY, LogFixture.someone());
            asked.add(count.by().command());
            acknowledged.put(count.by().command(), untilAnswered(handler, count));
        }
    }

    private Done untilAnswered(CommandHandler handler, Instruction<Lamp.LampCommand> count) {
        long end = System.nanoTime() + HEALED.toNanos();
        while (System.nanoTime() < end) {
            try {
                return (Done) handler.handle(Lamp.AGGREGATE, count, ASKED);
            } catch (UnknownOutcome _) {
                unknown.incrementAndGet();
            } catch (DatabaseFailed _) {
                LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
            }
        }
        throw new IllegalStateException("no answer within " + HEALED);
    }

    private void awaitAcknowledged(int count) {
        long end = System.nanoTime() + HEALED.toNanos();
        while (acknowledged.size() < count) {
            assertTrue(System.nanoTime() < end, "too few commands were answered in time");
            LockSupport.parkNanos(Duration.ofMillis(1).toNanos());
        }
    }
}
