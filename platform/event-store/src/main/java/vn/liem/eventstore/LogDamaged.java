package vn.liem.eventstore;

/** The log contradicts itself: nothing may be added until an operator has looked ({@code ./liem verify} says where). */
public final class LogDamaged extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Says what contradicts what. */
    public LogDamaged(String what) {
        super(what);
    }
}
