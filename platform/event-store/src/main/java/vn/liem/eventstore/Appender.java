package vn.liem.eventstore;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;

/**
 * The owner of the append transaction. A batch is what came while the last one was written: no timer, no savepoint. While
 * one is written the next is decided and hashed, on where the first will leave the log; should the first not stand, the
 * next is decided anew under the lock. A batch that fails for another reason than losing is run again one append at a
 * time, so that one bad append takes no other with it.
 */
final class Appender implements AutoCloseable {

    /** The most appends that wait; beyond it the caller is told to come again. */
    static final int MAX_WAITING = 4_096;

    /** The most appends of one transaction. */
    static final int MAX_BATCH = 512;

    /** How long closing waits for the batches that are on their way. */
    static final Duration CLOSE_MAX = Duration.ofSeconds(10);

    private final Evidence evidence;
    private final BatchWriter writer;
    private final Arrivals<Waiting> arrivals = new Arrivals<>(MAX_WAITING);
    private final ExecutorService writing;
    private final Thread deciding;
    private volatile Optional<LogDamaged> stopped = Optional.empty();

    private record Waiting(Append append, CompletableFuture<AppendOutcome> outcome) {}

    /**
     * A batch on its way.
     *
     * @param end where the log ends once it stands, as soon as that is known; empty where it will not be
     * @param committing whether all is written, so that the next batch should be ready soon
     * @param stands whether it is committed as was foreseen
     */
    private record Flight(
            CompletableFuture<Optional<Head>> end, AtomicBoolean committing, CompletableFuture<Boolean> stands) {

        static Flight begun() {
            return new Flight(new CompletableFuture<>(), new AtomicBoolean(), new CompletableFuture<>());
        }

        void land(boolean asForeseen) {
            end.complete(Optional.empty());
            committing.set(true);
            stands.complete(asForeseen);
        }

        boolean isOver() {
            return stands.isDone();
        }
    }

    Appender(DataSource database, String log, int lock, Clock clock, Evidence evidence) {
        this.evidence = evidence;
        this.writer = new BatchWriter(database, log, lock, clock, evidence);
        this.writing = Executors.newSingleThreadExecutor(
                Thread.ofPlatform().name("append write " + log).daemon().factory());
        this.deciding =
                Thread.ofPlatform().name("append decide " + log).daemon().start(this::run);
    }

    void stop(LogDamaged why) {
        stopped = Optional.of(why);
    }

    Optional<LogDamaged> stopped() {
        return stopped;
    }

    CompletableFuture<AppendOutcome> append(Append append) {
        Optional<LogDamaged> damaged = stopped;
        if (damaged.isPresent()) {
            return CompletableFuture.failedFuture(damaged.get());
        }
        evidence.prepare(append);
        Waiting waiting = new Waiting(append, new CompletableFuture<>());
        if (!arrivals.add(waiting)) {
            waiting.outcome.completeExceptionally(new LogBusy(MAX_WAITING));
        }
        return waiting.outcome;
    }

    /** Ends after the batches that are on their way. */
    @Override
    public void close() {
        fail(arrivals.close(), new LogBusy(MAX_WAITING));
        try {
            boolean _ = deciding.join(CLOSE_MAX);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        Flight last = Flight.begun();
        last.land(false);
        try {
            List<Waiting> batch = arrivals.take(MAX_BATCH, () -> false);
            while (!batch.isEmpty()) {
                last = nextOrTold(last, batch);
                batch = arrivals.take(MAX_BATCH, () -> false);
            }
            boolean _ = last.stands.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            fail(arrivals.close(), new LogBusy(MAX_WAITING));
            writing.shutdown();
        }
    }

    /** An error of the machine ends one batch, whose callers are told, and not the log. */
    private Flight nextOrTold(Flight last, List<Waiting> batch) throws InterruptedException {
        try {
            return next(last, batch);
        } catch (Error e) {
            fail(batch, new UnknownOutcome(e));
            return last;
        }
    }

    /** Decides the next batch while the last one is written, and has it written after it. */
    private Flight next(Flight last, List<Waiting> batch) throws InterruptedException {
        // Only a batch that takes positions notices that another process has written before it.
        Optional<Batch> ahead = last.isOver()
                ? Optional.empty()
                : decideAhead(last, batch).filter(each -> !each.events().isEmpty());
        Flight flight = Flight.begun();
        if (last.stands.join() && ahead.isPresent()) {
            flight.end.complete(Optional.of(ahead.get().end()));
            writing.execute(() -> fly(flight, batch, () -> writeAhead(flight, ahead.get(), batch)));
        } else {
            writing.execute(() -> fly(flight, batch, () -> write(flight, batch)));
        }
        return flight;
    }

    private void fly(Flight flight, List<Waiting> batch, BooleanSupplier write) {
        boolean asForeseen = false;
        try {
            asForeseen = write.getAsBoolean();
        } catch (Error e) {
            fail(batch, new UnknownOutcome(e));
        } finally {
            flight.land(asForeseen);
            arrivals.wake();
        }
    }

    /** Takes up what comes until the last batch is being committed. */
    private Optional<Batch> decideAhead(Flight last, List<Waiting> batch) throws InterruptedException {
        Optional<Head> end = last.end.join();
        if (end.isEmpty()) {
            return Optional.empty();
        }
        try {
            Batch ahead = writer.batchOn(end.get());
            writer.decide(ahead, appends(batch));
            while (!last.committing.get() && batch.size() < MAX_BATCH) {
                List<Waiting> more = arrivals.take(MAX_BATCH - batch.size(), last.committing::get);
                batch.addAll(more);
                writer.decide(ahead, appends(more));
            }
            return Optional.of(ahead);
        } catch (SQLException | RuntimeException e) {
            // Whatever it is shows again, at its own append, when the batch is decided under the lock.
            return Optional.empty();
        }
    }

    private void commits(Flight flight) {
        flight.committing.set(true);
        arrivals.wake();
    }

    private boolean writeAhead(Flight flight, Batch ahead, List<Waiting> batch) {
        try {
            writer.write(ahead, () -> commits(flight));
            tell(batch, ahead.outcomes());
            return true;
        } catch (UnknownOutcome e) {
            fail(batch, e);
        } catch (SQLException | RuntimeException e) {
            boolean _ = write(Flight.begun(), batch);
        }
        return false;
    }

    /** Whether the batch stands as a whole. */
    private boolean write(Flight flight, List<Waiting> batch) {
        try {
            List<AppendOutcome> outcomes = new ArrayList<>();
            writer.write(
                    appends(batch),
                    decided -> {
                        outcomes.addAll(decided.outcomes());
                        flight.end.complete(Optional.of(decided.end()));
                    },
                    () -> commits(flight));
            tell(batch, outcomes);
            return true;
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
        return false;
    }

    /** After a failure that one of them may have caused: each alone. */
    private void apart(List<Waiting> batch, RuntimeException failure) {
        if (batch.size() == 1) {
            fail(batch, failure);
            return;
        }
        for (Waiting waiting : batch) {
            boolean _ = write(Flight.begun(), List.of(waiting));
        }
    }

    private static List<Append> appends(List<Waiting> batch) {
        return batch.stream().map(Waiting::append).toList();
    }

    private static void tell(List<Waiting> batch, List<AppendOutcome> outcomes) {
        for (int i = 0; i < outcomes.size(); i++) {
            batch.get(i).outcome.complete(outcomes.get(i));
        }
    }

    private static void fail(List<Waiting> batch, RuntimeException failure) {
        batch.forEach(waiting -> waiting.outcome.completeExceptionally(failure));
    }
}
