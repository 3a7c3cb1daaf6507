package vn.liem.eventstore;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vn.liem.kernel.StreamId;

/**
 * Lets the commands of one aggregate follow one another within a process: decided side by side, all but one would lose.
 * What another process does is caught by the stream's version.
 */
final class Turns {

    /** How many aggregates can be worked on side by side; two that share a lane wait for one another. */
    private static final int LANES = 4_096;

    private final ReentrantLock[] lanes =
            Stream.generate(() -> new ReentrantLock(true)).limit(LANES).toArray(ReentrantLock[]::new);

    <T> T inTurn(StreamId stream, Supplier<T> work) {
        ReentrantLock lane = lanes[Math.floorMod(stream.hashCode(), LANES)];
        lane.lock();
        try {
            return work.get();
        } finally {
            lane.unlock();
        }
    }
}
