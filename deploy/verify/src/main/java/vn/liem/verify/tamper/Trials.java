package vn.liem.verify.tamper;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import vn.liem.verify.Verdict;
import vn.liem.verify.tamper.Sides.Name;
import vn.liem.verify.tamper.Tally.Count;

/** Makes change after change, each on the untouched logs, and asks the check that knows nothing of it. */
final class Trials {

    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private static final List<Kind> KINDS = List.of(Kind.values());

    private final Sides untouched;
    private final long seed;
    private final Tally tally = new Tally();
    private final AtomicInteger done = new AtomicInteger();

    Trials(Sides untouched, long seed) {
        this.untouched = untouched;
        this.seed = seed;
    }

    /** The kind and the change of a trial; the same number makes the same change. */
    Attempt attempt(int number) {
        return kind(number).attempt(untouched, new SplittableRandom(seed + SPREAD * number));
    }

    static Kind kind(int number) {
        return KINDS.get(number % KINDS.size());
    }

    /** The untouched logs give no alarm. */
    boolean areSilentUntouched() throws SQLException {
        return untouched.judge(Name.SENDER).fault().isEmpty()
                && untouched.judge(Name.RECEIVER).fault().isEmpty();
    }

    /** Makes so many, on all processors, and tells how many are done now and then. */
    Tally run(int trials, IntConsumer progress) throws SQLException {
        int threads = Runtime.getRuntime().availableProcessors();
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            List<Future<Boolean>> running = new ArrayList<>();
            for (int thread = 0; thread < threads; thread++) {
                int first = thread;
                running.add(pool.submit(() -> {
                    for (int number = first; number < trials; number += threads) {
                        tally.add(kind(number), one(number));
                        progress.accept(done.incrementAndGet());
                    }
                    return true;
                }));
            }
            for (Future<Boolean> each : running) {
                each.get();
            }
            return tally;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted in the midst of the trials", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a trial could not be judged", e.getCause());
        }
    }

    private Count one(int number) throws SQLException {
        Attempt attempt = attempt(number);
        Verdict verdict = untouched.with(attempt.at(), attempt.copy()).judge(attempt.at());
        Optional<Verdict.Fault> fault = verdict.fault();
        long found = fault.isPresent() ? 1 : 0;
        if (isYounger(number, attempt)) {
            return new Count(0, 0, 0, 0, 1, found);
        }
        boolean exact = fault.filter(one -> one.pos() == attempt.first()).isPresent();
        boolean between = !exact
                && fault.filter(one -> verdict.agreed() < attempt.first() && attempt.first() <= one.pos())
                        .isPresent();
        return new Count(1, found, exact ? 1 : 0, between ? 1 : 0, 0, 0);
    }

    /** Receipts are held by the other side's log, whether or not anybody has witnessed the one that states them. */
    private boolean isYounger(int number, Attempt attempt) {
        return switch (kind(number)) {
            case FORGED_RECEIPT, REPLAYED_RECEIPT -> false;
            case EDIT, DELETION, SWAP, INSERTION, TRUNCATION, BACKDATING, RECOMPUTATION ->
                attempt.first() > untouched.witnessed(attempt.at());
        };
    }
}
