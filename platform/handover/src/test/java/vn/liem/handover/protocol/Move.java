package vn.liem.handover.protocol;

/** One thing that may happen next: a command to a half of an offer, in the log of the body it belongs to. */
sealed interface Move {

    /** The offer, counted from 0. */
    int offer();

    /** The log it happens in. */
    int log();

    /** Why it happens. */
    Cause cause();

    /** To the sender's half. */
    record ToSender(int offer, int log, Cause cause, OfferedFileCommand command) implements Move {}

    /** To the receiver's half. */
    record ToReceiver(int offer, int log, Cause cause, IncomingFileCommand command) implements Move {}

    /** Why a move happens, which decides whether one may count on it. */
    enum Cause {
        /** A message arrives, perhaps again, perhaps before an earlier one: in the end every message arrives. */
        DELIVERY,
        /** The receiver or his machine answers: in the end somebody does. */
        ANSWER,
        /** Somebody wants something: nobody can count on it. */
        WISH
    }
}
