package vn.liem.eventstore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static vn.liem.eventstore.LogFixture.lit;
import static vn.liem.eventstore.LogFixture.stream;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.liem.eventstore.AppendOutcome.Appended;
import vn.liem.verifier.Frontier;
import vn.liem.verifier.Hash;
import vn.liem.verifier.LeafHeader;

/** An error of the virtual machine while a batch is decided or written: who waits is told, and the log goes on. */
class MachineErrorIT {

    private static final int APPENDS = 40;

    private final LogFixture fixture = new LogFixture();
    private final Failing evidence = new Failing();
    private final EventLog log =
            EventLog.open(fixture.database.appDataSource(), LogFixture.NAME, Clock.systemUTC(), evidence);

    @AfterEach
    void close() {
        assertEquals(Optional.empty(), fixture.check().fault());
        log.close();
        fixture.close();
    }

    @Test
    void the_caller_is_told_and_the_next_append_stands() throws Exception {
        evidence.leaves.set(1);
        CompletableFuture<AppendOutcome> failed = log.append(Append.of(lit(stream(1), 0)));
        ExecutionException told = assertThrows(ExecutionException.class, () -> failed.get(20, TimeUnit.SECONDS));
        assertInstanceOf(UnknownOutcome.class, told.getCause());
        assertInstanceOf(
                Appended.class, log.append(Append.of(lit(stream(1), 0))).get(20, TimeUnit.SECONDS));
    }

    @Test
    void of_many_at_once_everybody_is_told() throws Exception {
        evidence.leaves.set(3);
        evidence.checkpoints.set(2);
        List<CompletableFuture<AppendOutcome>> running = new ArrayList<>();
        for (int number = 0; number < APPENDS; number++) {
            running.add(log.append(Append.of(lit(stream(number), 0))));
        }
        for (CompletableFuture<AppendOutcome> each : running) {
            told(each);
        }
        evidence.leaves.set(0);
        evidence.checkpoints.set(0);
        assertInstanceOf(
                Appended.class, log.append(Append.of(lit(stream(APPENDS), 0))).get(20, TimeUnit.SECONDS));
    }

    private static void told(CompletableFuture<AppendOutcome> outcome) throws InterruptedException, TimeoutException {
        try {
            assertInstanceOf(Appended.class, outcome.get(20, TimeUnit.SECONDS));
        } catch (ExecutionException e) {
            assertInstanceOf(UnknownOutcome.class, e.getCause());
        }
    }

    /** That of a log, but for so many errors. */
    private static final class Failing implements Evidence {

        private final MerkleEvidence evidence = new MerkleEvidence();
        private final AtomicInteger leaves = new AtomicInteger();
        private final AtomicInteger checkpoints = new AtomicInteger();

        @Override
        public void prepare(Append append) {
            evidence.prepare(append);
        }

        @Override
        public Hash leafOf(Supplier<LeafHeader> header) {
            failIfLeft(leaves);
            return evidence.leafOf(header);
        }

        @Override
        public Frontier add(RoundTrip trip, Connection connection, Frontier before, List<Hash> added, Instant madeAt)
                throws SQLException {
            failIfLeft(checkpoints);
            return evidence.add(trip, connection, before, added, madeAt);
        }

        private static void failIfLeft(AtomicInteger errors) {
            if (errors.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
                throw new StackOverflowError();
            }
        }
    }
}
