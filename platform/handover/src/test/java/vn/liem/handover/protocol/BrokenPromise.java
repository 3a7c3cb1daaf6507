package vn.liem.handover.protocol;

/** A state in which something that must always hold does not. */
final class BrokenPromise extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BrokenPromise(String what) {
        super(what);
    }
}
