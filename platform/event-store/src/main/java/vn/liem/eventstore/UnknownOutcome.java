package vn.liem.eventstore;

/**
 * The connection broke while the transaction was being committed, or the machine failed under it: the append may stand or not. Whoever asks again with
 * the same command gets the answer, whichever it was.
 */
public final class UnknownOutcome extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Keeps the break. */
    public UnknownOutcome(Throwable broken) {
        super("the append may stand or not: ask again with the same command", broken);
    }
}
