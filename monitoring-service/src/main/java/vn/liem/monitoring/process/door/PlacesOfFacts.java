package vn.liem.monitoring.process.door;

import java.util.IdentityHashMap;
import vn.liem.monitoring.fact.Fact;

/** Counts the events that one fact tells, so that each has an id of its own. */
final class PlacesOfFacts {

    private final IdentityHashMap<Fact, Integer> next = new IdentityHashMap<>();

    /** The place of the next event of the fact, from 1 on. */
    int next(ProcessLog.Told told) {
        return next.merge(told.what().fact(), 1, Integer::sum);
    }
}
