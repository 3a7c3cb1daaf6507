package vn.liem.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;

/** So many callers at once for so long, each one act after the other: a closed loop. */
final class Load {

    private Load() {}

    /** What one caller does: acts until it is told to stop, and says how often it was answered. */
    interface Caller {
        long act(BooleanSupplier goOn) throws Exception;
    }

    /** The answered acts in a second of all callers together. */
    static double perSecond(List<? extends Caller> callers, Duration duration) {
        long start = System.nanoTime();
        long end = start + duration.toNanos();
        long acts = 0;
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Long>> running = new ArrayList<>();
            for (Caller caller : callers) {
                running.add(threads.submit(() -> caller.act(() -> System.nanoTime() < end)));
            }
            for (Future<Long> each : running) {
                acts += each.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while measuring", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a caller of the measurement failed", e.getCause());
        }
        return acts / ((System.nanoTime() - start) / 1e9);
    }
}
