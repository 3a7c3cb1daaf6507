package vn.liem.eventstore;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/** What waits to be written, in the order in which it came, and at most so much. */
final class Arrivals<T> {

    private final int max;
    private final ArrayDeque<T> waiting = new ArrayDeque<>();
    private boolean closed;

    Arrivals(int max) {
        this.max = max;
    }

    /** Says whether there was room. */
    synchronized boolean add(T arrival) {
        if (closed || waiting.size() == max) {
            return false;
        }
        waiting.add(arrival);
        notifyAll();
        return true;
    }

    /** Waits until something has come or there is no use in waiting; takes at most so many, and none in the latter case. */
    synchronized List<T> take(int most, BooleanSupplier noUse) throws InterruptedException {
        while (waiting.isEmpty() && !noUse.getAsBoolean() && !closed) {
            wait();
        }
        List<T> taken = new ArrayList<>(Math.min(most, waiting.size()));
        while (taken.size() < most && !waiting.isEmpty()) {
            taken.add(waiting.remove());
        }
        return taken;
    }

    /** Has whoever waits ask again whether there is a use in it. */
    synchronized void wake() {
        notifyAll();
    }

    /** Lets nobody in any more, and hands over who still waits. */
    synchronized List<T> close() {
        closed = true;
        notifyAll();
        List<T> left = List.copyOf(waiting);
        waiting.clear();
        return left;
    }
}
