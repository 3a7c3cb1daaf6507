package vn.liem.handover.desk;

import java.util.Optional;

/** One death, planned: which service dies where on the way of which event; each strikes once. */
final class Kill {

    /** Where a process dies. */
    enum Point {
        /** An officer's act is decided and not committed. */
        BEFORE_ITS_COMMIT,
        /** It is committed and not answered. */
        AFTER_ITS_COMMIT,
        /** The event stands and the broker has not got it. */
        BEFORE_PUBLISHING,
        /** The broker has it and the cursor has not moved. */
        BEFORE_PUBLISHED_IS_NOTED,
        /** It was heard, and what follows is not committed. */
        HEARD_BEFORE_COMMIT,
        /** What follows is committed, and whoever has heard it does not know. */
        HEARD_AFTER_COMMIT,
        /** It took effect and was not acknowledged. */
        BEFORE_ACKNOWLEDGING
    }

    private final String log;
    private final String type;
    private final Point point;
    private boolean done;

    Kill(String log, String type, Point point) {
        this.log = log;
        this.type = type;
        this.point = point;
    }

    static Kill none() {
        return new Kill("", "", Point.BEFORE_PUBLISHING);
    }

    synchronized boolean done() {
        return done;
    }

    synchronized boolean strikes(String where, String what, Point when) {
        boolean now = !done && log.equals(where) && type.equals(what) && point == when;
        done |= now;
        return now;
    }

    /** How a process dies that hears an event. */
    Optional<MortalDatabase.Death> deathAt(String where, String what) {
        if (strikes(where, what, Point.HEARD_BEFORE_COMMIT)) {
            return Optional.of(MortalDatabase.Death.BEFORE_COMMIT);
        }
        return strikes(where, what, Point.HEARD_AFTER_COMMIT)
                ? Optional.of(MortalDatabase.Death.AFTER_COMMIT)
                : Optional.empty();
    }

    /** How a process dies in which an officer acts. */
    Optional<MortalDatabase.Death> deathAtAct(String where, String what) {
        if (strikes(where, what, Point.BEFORE_ITS_COMMIT)) {
            return Optional.of(MortalDatabase.Death.BEFORE_COMMIT);
        }
        return strikes(where, what, Point.AFTER_ITS_COMMIT)
                ? Optional.of(MortalDatabase.Death.AFTER_COMMIT)
                : Optional.empty();
    }
}
