package vn.liem.local.run;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import vn.liem.local.run.Part.Started;
import vn.liem.local.run.RunState.Condition;
import vn.liem.local.run.RunState.PartState;
import vn.liem.local.server.ProcessMark;

/** The eye on one part: starts it when what it needs is ready, and again, with growing patience, when it dies. */
final class Watch {

    private static final long TURN_MS = 100;
    private static final long BACKOFF_FIRST_MS = 1_000;
    private static final long BACKOFF_MAX_MS = 30_000;
    private static final Duration END_MAX = Duration.ofSeconds(30);
    private static final Duration SETTLED = Duration.ofMinutes(1);

    private final Part part;
    private final int port;
    private final List<Watch> needs;
    private final Runnable changed;
    private final Thread thread;

    private Condition condition = Condition.WAITING;
    private Optional<Started> started = Optional.empty();
    private boolean wanted = true;
    private boolean persistent;
    private boolean ended;
    private int restarts;
    private long backoffMs = BACKOFF_FIRST_MS;
    private long startMs;
    private String problem = "";

    Watch(Part part, int port, List<Watch> needs, Runnable changed) {
        this.part = part;
        this.port = port;
        this.needs = List.copyOf(needs);
        this.changed = changed;
        this.thread = Thread.ofPlatform().name(part.name().word()).daemon().unstarted(this::live);
    }

    PartName name() {
        return part.name();
    }

    synchronized Condition condition() {
        return condition;
    }

    synchronized PartState state() {
        ProcessMark process =
                started.map(running -> ProcessMark.of(running.process())).orElse(ProcessMark.NONE);
        return new PartState(part.name(), port, condition, process, restarts, problem, startMs);
    }

    void begin() {
        thread.start();
    }

    /** From now on a failed start is tried again and does not end everything. */
    synchronized void persist() {
        persistent = true;
    }

    /** Somebody wants it to run: now, and not only after the rest of the pause. */
    synchronized void wanted() {
        wanted = true;
        backoffMs = BACKOFF_FIRST_MS;
        LockSupport.unpark(thread);
    }

    /** Somebody wants it to rest. */
    void unwanted() {
        Optional<Started> running;
        synchronized (this) {
            wanted = false;
            running = started;
        }
        running.ifPresent(now -> now.stop().run());
    }

    /** It ends for good; a start that is under way is broken off and takes back what it has begun. */
    void end() {
        synchronized (this) {
            ended = true;
        }
        thread.interrupt();
        unwanted();
        try {
            if (thread.getState() != Thread.State.NEW) {
                thread.join(END_MAX);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        synchronized (this) {
            condition = Condition.STOPPED;
        }
    }

    private void live() {
        while (awaitTurn()) {
            long from = System.nanoTime();
            if (tryStart(from)) {
                awaitEnd();
                if (System.nanoTime() - from > SETTLED.toNanos()) {
                    forget();
                }
            }
            rest();
        }
    }

    /** Waits until it is wanted and what it needs is ready; false where it has ended for good. */
    private boolean awaitTurn() {
        while (!hasEnded()) {
            if (isWanted() && needs.stream().allMatch(need -> need.condition() == Condition.READY)) {
                return true;
            }
            pause(TURN_MS);
        }
        return false;
    }

    private boolean tryStart(long from) {
        turn(Condition.STARTING);
        try {
            Started running = part.start();
            boolean stillWanted;
            synchronized (this) {
                started = Optional.of(running);
                startMs = (System.nanoTime() - from) / 1_000_000;
                problem = "";
                stillWanted = wanted;
            }
            if (!stillWanted) {
                running.stop().run();
            } else {
                turn(Condition.READY);
            }
            return true;
        } catch (RuntimeException e) {
            System.err.println(e);
            failed(String.valueOf(e.getMessage()));
            return false;
        }
    }

    /** A start that the end broke off is no failure. */
    private void failed(String why) {
        if (hasEnded()) {
            return;
        }
        synchronized (this) {
            problem = why;
        }
        turn(persistent() ? Condition.RESTARTING : Condition.FAILED);
    }

    private void awaitEnd() {
        Started running;
        synchronized (this) {
            running = started.orElseThrow();
        }
        running.process().onExit().join();
        running.stop().run(); // What the process leaves behind when it dies ends with it.
        synchronized (this) {
            started = Optional.empty();
            if (wanted) {
                restarts++;
                problem = "it ended and was started again";
            }
        }
        if (!hasEnded()) {
            turn(isWanted() ? Condition.RESTARTING : Condition.STOPPED);
        }
    }

    private void rest() {
        if (isWanted() && !hasEnded()) {
            pause(nextBackoffMs());
        }
    }

    private synchronized long nextBackoffMs() {
        long now = backoffMs;
        backoffMs = Math.min(backoffMs * 2, BACKOFF_MAX_MS);
        return now;
    }

    private synchronized void forget() {
        backoffMs = BACKOFF_FIRST_MS;
    }

    private synchronized boolean persistent() {
        return persistent;
    }

    private synchronized boolean hasEnded() {
        return ended;
    }

    private synchronized boolean isWanted() {
        return wanted;
    }

    private void turn(Condition next) {
        synchronized (this) {
            condition = next;
        }
        changed.run();
    }

    /** Ends early when somebody wants the part, or it ends for good. */
    private static void pause(long milliseconds) {
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(milliseconds));
    }
}
