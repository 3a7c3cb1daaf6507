package vn.liem.local.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.liem.local.run.RunState.Condition;

class WatchTest {

    private static final Duration WAIT_MAX = Duration.ofSeconds(20);

    private final Sleeper server = new Sleeper(PartName.POSTGRES);
    private final Sleeper service = new Sleeper(PartName.CASE);
    private final Watch first = new Watch(server, 1, List.of(), () -> {});
    private final Watch second = new Watch(service, 2, List.of(first), () -> {});

    @AfterEach
    void all_processes_end() {
        second.end();
        first.end();
        service.started.forEach(Process::destroyForcibly);
        server.started.forEach(Process::destroyForcibly);
    }

    @Test
    void a_part_waits_for_what_it_needs() {
        second.begin();
        assertEquals(Condition.WAITING, second.condition());
        first.begin();
        await(() -> second.condition() == Condition.READY);
        assertEquals(Condition.READY, first.condition());
    }

    @Test
    void what_dies_is_started_again_and_counted() {
        first.begin();
        await(() -> first.condition() == Condition.READY);
        server.started.getFirst().destroyForcibly();
        await(() -> server.started.size() == 2 && first.condition() == Condition.READY);
        assertEquals(1, first.state().restarts());
    }

    @Test
    void the_first_start_that_fails_is_a_failure_and_a_later_one_is_tried_again() {
        server.fails = true;
        first.begin();
        await(() -> first.condition() == Condition.FAILED);
        assertEquals("no room", first.state().problem());
        first.persist();
        first.wanted();
        await(() -> first.condition() == Condition.RESTARTING);
        server.fails = false;
        first.wanted();
        await(() -> first.condition() == Condition.READY);
        assertEquals("", first.state().problem());
    }

    @Test
    void what_was_stopped_rests_until_it_is_wanted() {
        first.begin();
        await(() -> first.condition() == Condition.READY);
        first.unwanted();
        await(() -> first.condition() == Condition.STOPPED);
        assertFalse(server.started.getFirst().isAlive());
        assertEquals(0, first.state().restarts());
        first.wanted();
        await(() -> first.condition() == Condition.READY);
    }

    @Test
    void a_start_under_way_is_broken_off_by_the_end() throws InterruptedException {
        server.startsForever = true;
        first.begin();
        server.starting.await();
        first.end();
        assertEquals(Condition.STOPPED, first.condition());
        assertTrue(server.started.isEmpty());
    }

    private static void await(BooleanSupplier fact) {
        long end = System.nanoTime() + WAIT_MAX.toNanos();
        while (!fact.getAsBoolean()) {
            assertTrue(System.nanoTime() < end, "it did not come about");
            Thread.onSpinWait();
        }
    }

    /** A part that is a process which sleeps. */
    private static final class Sleeper implements Part {

        private final PartName name;
        private final List<Process> started = new CopyOnWriteArrayList<>();
        private final CountDownLatch starting = new CountDownLatch(1);
        private volatile boolean fails;
        private volatile boolean startsForever;

        Sleeper(PartName name) {
            this.name = name;
        }

        @Override
        public PartName name() {
            return name;
        }

        @Override
        public Started start() {
            if (fails) {
                throw new IllegalStateException("no room");
            }
            starting.countDown();
            if (startsForever) {
                waitForTheEnd();
            }
            try {
                Process process = new ProcessBuilder("sleep", "600").start();
                started.add(process);
                return new Started(process.toHandle(), process::destroy);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static void waitForTheEnd() {
            try {
                Thread.sleep(WAIT_MAX);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("broken off", e);
            }
        }
    }
}
