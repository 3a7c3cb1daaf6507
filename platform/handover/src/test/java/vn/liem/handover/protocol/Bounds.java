package vn.liem.handover.protocol;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** How far an exploration goes: the bodies, the logs they share, the offers made in all, and what may happen. */
record Bounds(List<UnitCode> bodies, int logs, int offers, Set<Happening> happenings) {

    /** What may happen beside offering, receiving, accepting and rejecting. */
    enum Happening {
        WITHDRAWAL,
        LATENESS,
        URGENT_MEASURE,
        MISSING_DOCUMENTS,
        OPERATORS_END
    }

    static Bounds of(List<UnitCode> bodies, int logs, int offers, Happening... happenings) {
        Set<Happening> set = EnumSet.noneOf(Happening.class);
        set.addAll(List.of(happenings));
        return new Bounds(bodies, logs, offers, set);
    }

    boolean allow(Happening happening) {
        return happenings.contains(happening);
    }

    /** The log that holds the streams of a body. */
    int logOf(UnitCode body) {
        return bodies.indexOf(body) % logs;
    }
}
