package vn.liem.service.looking;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.jboss.logging.Logger;
import vn.liem.eventstore.Append;
import vn.liem.eventstore.AppendOutcome;
import vn.liem.eventstore.DatabaseFailed;
import vn.liem.eventstore.EventLog;
import vn.liem.kernel.Ids;
import vn.liem.kernel.StreamId;
import vn.liem.security.Caller;
import vn.liem.security.looking.LookingEvent;
import vn.liem.service.door.Problem;
import vn.liem.service.door.RequestRefusal;
import vn.liem.service.door.RequestRefused;

/**
 * Writes the log of looking. An answer waits for its entry: what is close to people is not shown without it; anything else is
 * shown after a short while, and the entry then waits in a line that has an end, beyond which nothing is shown either.
 */
public final class LookingLog implements AutoCloseable {

    /** How long an answer that must not be shown unrecorded waits for its entry. */
    static final Duration SURE_WITHIN = Duration.ofSeconds(2);

    /** How long any other answer waits. */
    static final Duration SOON_WITHIN = Duration.ofMillis(100);

    /** The most entries that wait for a log that cannot be written. */
    static final int WAITING_MAX = 2_048;

    private static final Logger LOG = Logger.getLogger(LookingLog.class);
    private static final int BATCH_MAX = 256;

    /** With what each waits for a connection, a minute at the most. */
    private static final int BEGIN_TRIES_MAX = 20;

    private static final Duration BETWEEN_TRIES = Duration.ofSeconds(1);
    private static final Duration LAST_TRY_WITHIN = Duration.ofSeconds(5);

    private final EventLog log;
    private final Clock clock;
    private final Runnable closed;
    private final UUID run;
    private final AtomicInteger unwritten = new AtomicInteger();
    private final LinkedBlockingDeque<LookingEntry> line = new LinkedBlockingDeque<>();
    private final Thread again;
    private volatile boolean closing;

    /**
     * On an open log, which is closed with it.
     *
     * @param closed what is done last
     */
    LookingLog(EventLog log, Clock clock, Runnable closed) {
        this.log = log;
        this.clock = clock;
        this.closed = closed;
        this.run = newId();
        this.again = Thread.ofVirtual().name("looking again").unstarted(this::tryAgain);
    }

    /**
     * Writes that a process began to write; one that never says that it ended was killed. A database that answers late, as
     * where all services of a machine start at once, keeps no service from starting; one that stays away does.
     */
    void begin() {
        Append began = ofRun(new LookingEvent.WritingBegan(run)).append(streamOfRun(), 0);
        for (int left = BEGIN_TRIES_MAX; !isWritten(began, left); left--) {
            LOG.info("the log of looking cannot be written yet, and is tried again");
            LockSupport.parkNanos(BETWEEN_TRIES.toNanos());
        }
        again.start();
    }

    private boolean isWritten(Append entry, int left) {
        try {
            AppendOutcome _ = log.append(entry).join();
            return true;
        } catch (CompletionException e) {
            if (e.getCause() instanceof DatabaseFailed && left > 1) {
                return false;
            }
            throw e;
        }
    }

    /** Name and epoch of the log. */
    String name() {
        return log.name();
    }

    /** How many entries it holds. */
    long size() {
        return log.reader().lastPos();
    }

    /** Makes an entry of what a caller did. */
    LookingEntry entry(Caller caller, String about, LookingEvent event) {
        return LookingEntry.of(newId(), caller, about, clock.instant(), event);
    }

    Instant now() {
        return clock.instant();
    }

    /** Writes an entry, or refuses the request: nothing is shown, and nothing done to the system, that is not recorded. */
    void writeFirst(LookingEntry entry) {
        try {
            AppendOutcome _ = log.append(entry.append()).get(SURE_WITHIN.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException e) {
            LOG.warnf("a request is refused, as it cannot be recorded whose it is: %s", causeOf(e));
            throw notRecorded(entry.event());
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw notRecorded(entry.event());
        }
    }

    /** Writes an entry, now or soon; refuses the request where too many wait. */
    void writeSoon(LookingEntry entry) {
        try {
            AppendOutcome _ = take(entry).get(SOON_WITHIN.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException _) {
            // It waits in the line, or comes when the database answers.
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /** Takes an entry in without waiting for it; refuses the request where too many wait. */
    CompletableFuture<AppendOutcome> take(LookingEntry entry) {
        if (unwritten.incrementAndGet() > WAITING_MAX) {
            unwritten.decrementAndGet();
            throw notRecorded(entry.event());
        }
        if (!line.isEmpty()) {
            // The log cannot be written just now: another try would only make the answer wait.
            line.add(entry);
            return CompletableFuture.failedFuture(new IllegalStateException("it waits"));
        }
        return log.append(entry.append()).whenComplete((_, failure) -> {
            if (failure == null) {
                unwritten.decrementAndGet();
            } else {
                line.add(entry);
            }
        });
    }

    /** How many entries are taken in and not yet written. */
    int waiting() {
        return unwritten.get();
    }

    /** One entry is tried until it is written: then the others can be. */
    private void tryAgain() {
        try {
            while (!closing) {
                LookingEntry first = line.take();
                line.addFirst(first);
                if (isWritten(List.of(first))) {
                    boolean _ = line.removeFirstOccurrence(first);
                    writeLine();
                } else {
                    Thread.sleep(BETWEEN_TRIES);
                }
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void writeLine() {
        List<LookingEntry> batch = new ArrayList<>();
        while (line.drainTo(batch, BATCH_MAX) > 0) {
            if (!isWritten(batch)) {
                // Those that were written are written once, however often they are tried.
                line.addAll(batch);
                return;
            }
            batch.clear();
        }
    }

    /** Writes entries of the line; whether all of them stand. */
    private boolean isWritten(List<LookingEntry> batch) {
        List<CompletableFuture<AppendOutcome>> written =
                batch.stream().map(entry -> log.append(entry.append())).toList();
        try {
            written.forEach(each -> {
                AppendOutcome _ = each.join();
            });
            unwritten.addAndGet(-batch.size());
            return true;
        } catch (CompletionException e) {
            LOG.debugf("entries of the log of looking wait: %s", causeOf(e));
            return false;
        }
    }

    /** Writes what waits, once, and that the process ends. */
    @Override
    public void close() {
        closing = true;
        try {
            if (again.isAlive()) {
                again.interrupt();
                boolean _ = again.join(LAST_TRY_WITHIN);
            }
            writeLine();
            LookingEntry ended = ofRun(new LookingEvent.WritingEnded(run, line.size()));
            AppendOutcome _ =
                    log.append(ended.append(streamOfRun(), 1)).get(LAST_TRY_WITHIN.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException e) {
            LOG.errorf("the log of looking does not say that its writing ended: %s", causeOf(e));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } finally {
            log.close();
            closed.run();
        }
    }

    private LookingEntry ofRun(LookingEvent event) {
        return new LookingEntry(newId(), log.name(), log.name(), "run:" + run, clock.instant(), event);
    }

    private StreamId streamOfRun() {
        return StreamId.of("looking-run", run);
    }

    private UUID newId() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        return Ids.version7(clock.millis(), random.nextInt(), random.nextLong());
    }

    private static RequestRefused notRecorded(LookingEvent event) {
        Problem problem = Problem.of(RequestRefusal.LOOKING_NOT_RECORDED).comeAgain();
        return new RequestRefused(
                switch (event) {
                    case LookingEvent.Operated _ ->
                        problem.saying(
                                "It cannot be recorded now who asks for this, so nothing was done: try again in a"
                                        + " moment.",
                                "Hiện không ghi được người yêu cầu vào nhật ký truy cập nên chưa thực hiện thao tác:"
                                        + " hãy thử lại sau giây lát.");
                    case LookingEvent.Looked _,
                            LookingEvent.Refused _,
                            LookingEvent.WritingBegan _,
                            LookingEvent.WritingEnded _ -> problem;
                });
    }

    private static String causeOf(Exception e) {
        return Optional.ofNullable(e.getCause()).orElse(e).getClass().getName();
    }
}
