package vn.liem.eventstore;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import vn.liem.verifier.Hash;

/**
 * The owner of the append transaction. A batch is what queued while the last one committed: no timer, no savepoint. A
 * batch that fails for another reason than losing is run again one append at a time, so that one bad append takes no
 * other with it.
 */
final class Appender implements AutoCloseable {

    /** The most appends that wait; beyond it the caller is told to come again. */
    static final int MAX_WAITING = 4_096;

    /** The most appends of one transaction. */
    static final int MAX_BATCH = 512;

    /** How long closing waits for the batch that is being written. */
    static final Duration CLOSE_MAX = Duration.ofSeconds(10);

    private final DataSource database;
    private final String log;
    private final Clock clock;
    private final Evidence evidence;
    private final boolean provable;
    private final BlockingQueue<Waiting> queue = new ArrayBlockingQueue<>(MAX_WAITING);
    private final Thread thread;
    private volatile boolean closed;

    private record Waiting(Append append, CompletableFuture<AppendOutcome> outcome) {}

    Appender(DataSource database, String log, Clock clock, Evidence evidence) {
        this.database = database;
        this.log = log;
        this.clock = clock;
        this.evidence = evidence;
        this.provable = evidence instanceof MerkleEvidence;
        this.thread = Thread.ofPlatform().name("append " + log).daemon().start(this::run);
    }

    CompletableFuture<AppendOutcome> append(Append append) {
        evidence.prepare(append);
        Waiting waiting = new Waiting(append, new CompletableFuture<>());
        boolean waits = queue.offer(waiting);
        // Whoever comes while the log closes is either still taken by its thread or takes himself out again.
        if (!waits || (closed && queue.remove(waiting))) {
            waiting.outcome.completeExceptionally(new LogBusy(MAX_WAITING));
        }
        return waiting.outcome;
    }

    /** Ends after the batch that is being written. */
    @Override
    public void close() {
        closed = true;
        thread.interrupt();
        try {
            boolean _ = thread.join(CLOSE_MAX);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        List<Waiting> batch = new ArrayList<>(MAX_BATCH);
        try {
            while (!closed) {
                batch.add(queue.take());
                queue.drainTo(batch, MAX_BATCH - 1);
                write(batch);
                batch.clear();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            closed = true;
            queue.drainTo(batch);
            fail(batch, new LogBusy(MAX_WAITING));
        }
    }

    private void write(List<Waiting> batch) {
        try {
            List<AppendOutcome> outcomes =
                    commit(batch.stream().map(Waiting::append).toList());
            for (int i = 0; i < outcomes.size(); i++) {
                batch.get(i).outcome.complete(outcomes.get(i));
            }
        } catch (UnknownOutcome | DatabaseFailed | LogDamaged e) {
            fail(batch, e);
        } catch (RuntimeException e) {
            apart(batch, e);
        } catch (SQLException e) {
            DatabaseFailed failed = new DatabaseFailed(e);
            if (failed.isGone()) {
                fail(batch, failed);
            } else {
                apart(batch, failed);
            }
        }
    }

    private static void fail(List<Waiting> batch, RuntimeException failure) {
        batch.forEach(waiting -> waiting.outcome.completeExceptionally(failure));
    }

    /** After a failure that one of them may have caused: each alone. */
    private void apart(List<Waiting> batch, RuntimeException failure) {
        if (batch.size() == 1) {
            fail(batch, failure);
            return;
        }
        for (Waiting waiting : batch) {
            write(List.of(waiting));
        }
    }

    private List<AppendOutcome> commit(List<Append> appends) throws SQLException {
        try (Connection connection = connect()) {
            connection.setAutoCommit(false);
            try {
                Head head = HeadQuery.lockAndRead(connection, appends, provable);
                Batch batch = new Batch(log, evidence, head, notBefore(head.lastRecordedAt()));
                appends.forEach(batch::add);
                if (batch.isEmpty()) {
                    connection.rollback();
                    return batch.outcomes();
                }
                Inserts inserts = new Inserts(connection);
                BatchInsert.add(inserts, batch);
                if (!batch.events().isEmpty()) {
                    List<Hash> leaves =
                            batch.events().stream().map(StoredEvent::leaf).toList();
                    evidence.add(inserts, connection, head.tree(), leaves, batch.recordedAt());
                }
                inserts.run();
                commit(connection);
                evidence.committed();
                return batch.outcomes();
            } catch (SQLException | RuntimeException e) {
                rollBack(connection, e);
                throw e;
            }
        }
    }

    /** Without a connection the whole batch fails at once: each alone would only wait in turn. */
    private Connection connect() {
        try {
            return database.getConnection();
        } catch (SQLException e) {
            throw new DatabaseFailed(e);
        }
    }

    private static void commit(Connection connection) {
        try {
            connection.commit();
        } catch (SQLException e) {
            throw new UnknownOutcome(e);
        }
    }

    private static void rollBack(Connection connection, Exception failure) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            // The connection is gone and its transaction with it; the first failure is the one to tell.
            failure.addSuppressed(e);
        }
    }

    private Instant notBefore(Instant last) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return now.isBefore(last) ? last : now;
    }
}
