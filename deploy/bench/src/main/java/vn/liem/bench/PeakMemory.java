package vn.liem.bench;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.liem.local.run.RunState;
import vn.liem.local.run.RunState.PartState;

/** Looks again and again at what the parts of an installation have in memory, and keeps the most. */
final class PeakMemory implements AutoCloseable {

    /** To add up what a process has, the kernel walks all its memory and holds it: seldom enough to cost little of what is timed. */
    private static final Duration LOOK_EVERY = Duration.ofSeconds(3);

    private final List<PartState> parts;
    private final ProcessTree everything;
    private final Map<String, Double> peaks = new TreeMap<>();
    private final Thread looking = Thread.ofPlatform().daemon().unstarted(this::look);

    private PeakMemory(RunState state) {
        this.parts = state.parts();
        this.everything = new ProcessTree(state.supervisor().pid());
    }

    /** Looks from now on until it is closed. */
    static PeakMemory of(RunState state) {
        PeakMemory peaks = new PeakMemory(state);
        peaks.once();
        peaks.looking.start();
        return peaks;
    }

    private void look() {
        while (!Thread.currentThread().isInterrupted()) {
            once();
            try {
                Thread.sleep(LOOK_EVERY);
            } catch (InterruptedException _) {
                return; // It was closed.
            }
        }
    }

    private synchronized void once() {
        for (PartState part : parts) {
            keep(part.name().word(), new ProcessTree(part.process().pid()).pssMib());
        }
        keep(ImportFigures.EVERYTHING, everything.pssMib());
    }

    private void keep(String what, double pssMib) {
        peaks.merge(what, pssMib, Math::max);
    }

    /** The most so far, in MiB. */
    synchronized Map<String, Double> mib() {
        return Map.copyOf(peaks);
    }

    @Override
    public void close() {
        looking.interrupt();
    }
}
